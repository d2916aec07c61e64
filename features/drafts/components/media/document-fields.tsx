"use client";

import { FieldError } from "@/components/field";
import { fileWords } from "@/features/media/components/file-words";
import type { Document } from "@/features/profiles/images";
import { pickText } from "@/lib/i18n/localized";
import { fieldId } from "../../editing/field-ids";
import { ItemCommands, type Placed, useItemLabels } from "../fields/item-commands";
import { LocalizedFields } from "../fields/localized-fields";
import { useErrorText, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";

type Props = Placed & { document: Document };

/** One document: its title, and which file it is. */
export function DocumentFields({ document, ...placed }: Props) {
  const { index } = placed;
  const t = useWords();
  const { locale, library } = useSettings();
  const { getFieldState, formState } = useProfileForm();
  const errorText = useErrorText();
  const path = `documents.${index}` as const;
  const file = library.choices.find(({ facts }) => facts.hash === document.file);
  const name = pickText(document.title, locale) || t("documents.number", { number: index + 1 });
  const labels = useItemLabels(name);
  const refused = errorText(getFieldState(`${path}.file`, formState).error?.message);
  return (
    <fieldset data-entry="" className="space-y-4 border-t border-rule pt-4">
      <legend className="sr-only">{name}</legend>
      <LocalizedFields name={`${path}.title`} label={t("documents.title")} maxLength={200} />
      <p id={fieldId(`${path}.file`)} tabIndex={-1} className="text-note text-ink-2 [overflow-wrap:anywhere]">
        {file ? `${file.name}, ${fileWords(file.facts, locale)}` : t("images.gone")}
      </p>
      <FieldError id={fieldId(`${path}.file`)} error={refused} />
      <ItemCommands labels={labels} {...placed} />
    </fieldset>
  );
}
