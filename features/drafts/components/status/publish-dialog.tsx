"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Field, inputClass } from "@/components/field";
import type { Profile } from "@/features/profiles/schema";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { useErrorText } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import type { Saving } from "../saving/use-saving";
import { PublishLanguages } from "../translation/publish-languages";
import { ChangeList } from "./change-list";
import { Checklist } from "./checklist";
import { useChangeNote } from "./use-change-note";
import { usePublish } from "./use-publish";

type Props = { open: boolean; saving: Saving; onClose: () => void; onPublished: (profile: Profile) => void };

/** What will change for visitors, a sentence about it, and the publication itself. */
export function PublishDialog({ open, saving, onClose, onPublished }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  const [note, setNote] = useChangeNote();
  const [leftOut, setLeftOut] = useState<Locale[]>([]);
  const { publish, isBusy, findings, error, forget } = usePublish(saving, (profile) => {
    setNote({});
    setLeftOut([]);
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
            <Button
              aria-disabled={isBusy}
              className="min-w-36"
              onClick={() => !isBusy && void publish(note, leftOut)}
            >
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
          <p className="mb-4">
            {t("publish.findings", { count: findings.length })}{" "}
            {leftOut.length > 0 && translator(locale, "translation")("publish.findings")}
          </p>
          <Checklist findings={findings} onGo={close} />
        </>
      ) : (
        <div className="space-y-5">
          <ChangeList leftOut={leftOut} />
          <PublishLanguages leftOut={leftOut} onChange={setLeftOut} />
          {locales.map((language: Locale) => (
            <Field
              key={language}
              id={`change-note-${language}`}
              label={t("publish.note", { language: localeNames[language] })}
              hint={t("publish.noteHint")}
            >
              <input
                id={`change-note-${language}`}
                aria-describedby={`change-note-${language}-hint`}
                lang={language}
                maxLength={300}
                className={inputClass}
                value={note[language] ?? ""}
                onChange={(event) => setNote({ ...note, [language]: event.target.value })}
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
