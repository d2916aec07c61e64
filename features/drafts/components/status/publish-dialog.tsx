"use client";

import { useState } from "react";
import { Field, inputClass } from "@/components/field";
import type { Profile } from "@/features/profiles/schema";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { publishAction } from "../../publishing/actions";
import { useSettings, useWords } from "../frame/settings";
import { PublishLanguages } from "../translation/publish-languages";
import { ChangeList } from "./change-list";
import { SendDialog, type SendDialogProps } from "./send-dialog";
import { useChangeNote } from "./use-change-note";

type Props = SendDialogProps & { onPublished: (profile: Profile) => void };

/** What will change for visitors, in which languages, a sentence about it, and the publication itself. */
export function PublishDialog({ onPublished, ...props }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  const [note, setNote] = useChangeNote();
  const [leftOut, setLeftOut] = useState<Locale[]>([]);
  const ofLanguages = translator(locale, "translation")("publish.findings");
  return (
    <SendDialog
      {...props}
      words={{
        title: t("publish.title"),
        notYet: t("publish.notYet"),
        findings: (count) =>
          [t("publish.findings", { count }), ...(leftOut.length > 0 ? [ofLanguages] : [])].join(" "),
        now: t("publish.now"),
        busy: t("publish.busy"),
      }}
      errors={{ tookIn: "tookIn", failed: "notPublished" }}
      send={async (saved) => {
        const result = await publishAction({ ...saved, changeNote: note, leaveOut: leftOut });
        if (result.ok && "published" in result) {
          setNote({});
          setLeftOut([]);
          onPublished(result.published.profile);
        }
        return result;
      }}
    >
      <ChangeList leftOut={leftOut} />
      <PublishLanguages leftOut={leftOut} onChange={setLeftOut} />
      {locales.map((language) => (
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
    </SendDialog>
  );
}
