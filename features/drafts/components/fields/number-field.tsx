"use client";

import { type ReactNode, useState } from "react";
import { type FieldPathByValue, useController } from "react-hook-form";
import { describedBy, Field, inputClass } from "@/components/field";
import type { Unit } from "@/features/figures/schema";
import type { Profile } from "@/features/profiles/schema";
import { fieldId } from "../../editing/field-ids";
import { readPlainDigits, writePlainDigits } from "../../editing/read-figure";
import { useSettings } from "../frame/settings";
import { edited, useErrorText, useProfileForm } from "./use-profile-form";

export type NumberPath = FieldPathByValue<Profile, number | null | undefined>;
type NumberUnit = Extract<Unit, "count"> | "degree";
type Props = { name: NumberPath; unit: NumberUnit; label: ReactNode; hint?: ReactNode; className?: string };

/**
 * A plain number, with the decimal mark of the person's language. What is typed stays as it is typed; when it is no number the form holds NaN, which the schema
 * refuses, and an empty field holds `null`.
 */
export function NumberField({ name, unit, label, hint, className }: Props) {
  const { control, setValue } = useProfileForm();
  const { field, fieldState } = useController({ control, name });
  const { locale } = useSettings();
  const value: number | null = field.value ?? null;
  const written = value === null || Number.isNaN(value) ? "" : writePlainDigits(value, locale);
  const [typed, setTyped] = useState(written);
  const isTyped = Object.is(toNumber(typed, unit), value);
  const error = useErrorText()(fieldState.error?.message);
  const id = fieldId(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        className={inputClass}
        value={isTyped || written === "" ? typed : written}
        onBlur={field.onBlur}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => {
          setTyped(event.target.value);
          setValue(name, toNumber(event.target.value, unit), edited);
        }}
      />
    </Field>
  );
}

const toNumber = (typed: string, unit: NumberUnit): number | null =>
  typed.trim() ? (readPlainDigits(typed, unit) ?? Number.NaN) : null;
