"use client";

import type { ReactNode } from "react";
import { type FieldPathByValue, useController } from "react-hook-form";
import { describedBy, Field, inputClass } from "@/components/field";
import type { Profile } from "@/features/profiles/schema";
import { fieldId } from "../../editing/field-ids";
import { completeWebAddress } from "../../editing/link-address";
import { FieldComments } from "../review/field-comments";
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
  /** What is wrong with it besides its form. */
  error?: string | undefined;
};

/**
 * A browser rewrites what is typed into its own kind of field for e-mail addresses: köy.example becomes
 * xn--ky-fka.example under the hands of who types it.
 */
const asEmail = { type: "text", inputMode: "email", autoCapitalize: "none", spellCheck: false } as const;

/** One line, or a few, of the profile. A web address that lacks only its beginning is completed when it is left. */
export function TextField({
  name,
  label,
  hint,
  lang,
  rows,
  type = "text",
  className,
  maxLength,
  error: wrong,
}: Props) {
  const { field, fieldState } = useController({ control: useProfileForm().control, name });
  const error = useErrorText()(fieldState.error?.message) ?? wrong;
  const id = fieldId(name);
  const value = (field.value as string | undefined) ?? "";
  const leave = () => {
    const complete = type === "url" ? completeWebAddress(value) : value;
    if (complete !== value) field.onChange(complete);
    field.onBlur();
  };
  const common = {
    id,
    lang,
    maxLength,
    name: field.name,
    ref: field.ref,
    value,
    onBlur: leave,
    onChange: field.onChange,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": describedBy(id, { hint, error }),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {rows ? (
        <textarea rows={rows} className={`${inputClass} resize-y`} {...common} />
      ) : (
        <input {...(type === "email" ? asEmail : { type })} className={inputClass} {...common} />
      )}
      <FieldComments path={name} />
    </Field>
  );
}
