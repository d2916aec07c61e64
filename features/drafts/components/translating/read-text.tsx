"use client";

import { useWatch } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { fieldId } from "../../editing/field-ids";
import type { TextPath } from "../fields/text-field";
import { useWords } from "../frame/settings";

type Props = { name: TextPath; label: string; lang: string };

/** A text of the profile that is not the person's to write, where a field would stand. */
export function ReadText({ name, label, lang }: Props) {
  const t = useWords();
  const text = useWatch<Profile, TextPath>({ name });
  return (
    <div>
      <p className="font-[650]">{label}</p>
      {text ? (
        <p id={fieldId(name)} lang={lang} className="mt-1.5 py-2 break-words whitespace-pre-line text-ink-2">
          {text}
        </p>
      ) : (
        <p id={fieldId(name)} className="mt-1.5 py-2 text-ink-3">
          {t("translating.nothing")}
        </p>
      )}
    </div>
  );
}
