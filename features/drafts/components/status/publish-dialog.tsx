"use client";

import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Field, inputClass } from "@/components/field";
import type { Profile } from "@/features/profiles/schema";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { useErrorText } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import type { Saving } from "../saving/use-saving";
import { ChangeList } from "./change-list";
import { Checklist } from "./checklist";
import { useChangeNote } from "./use-change-note";
import { usePublish } from "./use-publish";

type Props = { open: boolean; saving: Saving; onClose: () => void; onPublished: (profile: Profile) => void };

/** What will change for visitors, a sentence about it, and the publication itself. */
export function PublishDialog({ open, saving, onClose, onPublished }: Props) {
  const t = useWords();
  const [note, setNote] = useChangeNote();
  const { publish, isBusy, findings, error, forget } = usePublish(saving, (profile) => {
    setNote({});
    onPublished(profile);
  });
  const errorText = useErrorText()(error ?? undefined);
  const close = () => {
    if (isBusy) return;
    forget();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={findings ? t("publish.notYet") : t("publish.title")}
      closeLabel={t("close")}
      footer={
        findings ? (
          <Button kind="secondary" onClick={close}>
            {t("close")}
          </Button>
        ) : (
          <>
            <Button aria-disabled={isBusy} className="min-w-36" onClick={() => !isBusy && void publish(note)}>
              {isBusy ? t("publish.busy") : t("publish.now")}
            </Button>
            <Button kind="secondary" onClick={close}>
              {t("cancel")}
            </Button>
          </>
        )
      }
    >
      {findings ? (
        <>
          <p className="mb-4">{t("publish.findings", { count: findings.length })}</p>
          <Checklist findings={findings} onGo={close} />
        </>
      ) : (
        <div className="space-y-5">
          <ChangeList />
          {locales.map((locale: Locale) => (
            <Field
              key={locale}
              id={`change-note-${locale}`}
              label={t("publish.note", { language: localeNames[locale] })}
              hint={t("publish.noteHint")}
            >
              <input
                id={`change-note-${locale}`}
                aria-describedby={`change-note-${locale}-hint`}
                lang={locale}
                maxLength={300}
                className={inputClass}
                value={note[locale] ?? ""}
                onChange={(event) => setNote({ ...note, [locale]: event.target.value })}
              />
            </Field>
          ))}
          {errorText && (
            <p role="alert" className="text-coral-ink">
              {errorText}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}
