"use client";

import type { ReactNode } from "react";
import { type FieldPathByValue, useController } from "react-hook-form";
import { describedBy, Field, inputClass } from "@/components/field";
import type { Profile } from "@/features/profiles/schema";
import { fieldId } from "../../field-ids";
import { useErrorText, useProfileForm } from "./use-profile-form";

export type TextPath = FieldPathByValue<Profile, string | undefined>;
type Props = {
  name: TextPath;
  label: ReactNode;
  hint?: ReactNode;
  lang?: string;
  rows?: number;
  type?: "text" | "email" | "tel" | "url";
  className?: string;
  maxLength?: number;
};

/** One line, or a few, of the profile. */
export function TextField({ name, label, hint, lang, rows, type = "text", className, maxLength }: Props) {
  const { field, fieldState } = useController({ control: useProfileForm().control, name });
  const error = useErrorText()(fieldState.error?.message);
  const id = fieldId(name);
  const common = {
    id,
    lang,
    maxLength,
    name: field.name,
    ref: field.ref,
    value: (field.value as string | undefined) ?? "",
    onBlur: field.onBlur,
    onChange: field.onChange,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": describedBy(id, { hint, error }),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {rows ? (
        <textarea rows={rows} className={`${inputClass} resize-y`} {...common} />
      ) : (
        <input type={type} className={inputClass} {...common} />
      )}
    </Field>
  );
}
