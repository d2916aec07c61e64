"use client";

import { useController } from "react-hook-form";
import type { Locale } from "@/lib/i18n/locales";
import { fieldId } from "../../editing/field-ids";
import { useErrorText, useProfileForm } from "../fields/use-profile-form";
import { useMayWrite } from "../frame/settings";
import { FieldComments } from "../review/field-comments";

type Props = {
  name: `sections.${number}.heading.${Locale}`;
  label: string;
  placeholder: string;
  lang: Locale;
};

/** The heading of a section, typed where and as visitors will read it. */
export function HeadingField({ name, label, placeholder, lang }: Props) {
  const { field, fieldState } = useController({ control: useProfileForm().control, name });
  const error = useErrorText()(fieldState.error?.message);
  const mayWrite = useMayWrite();
  const id = fieldId(name);
  return (
    <div className="mb-3">
      <textarea
        {...field}
        id={id}
        rows={1}
        lang={lang}
        readOnly={!mayWrite(lang)}
        value={field.value ?? ""}
        onChange={(event) => field.onChange(event.target.value.replaceAll("\n", " "))}
        aria-label={label}
        placeholder={placeholder}
        maxLength={160}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className="heading-field"
      />
      <FieldComments path={name} />
      {error && (
        <p id={`${id}-error`} className="text-note text-coral-ink">
          {error}
        </p>
      )}
    </div>
  );
}
