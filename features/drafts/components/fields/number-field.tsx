"use client";

import { type ReactNode, useState } from "react";
import { type FieldPathByValue, useController } from "react-hook-form";
import { describedBy, Field, inputClass } from "@/components/field";
import type { Unit } from "@/features/figures/schema";
import type { Profile } from "@/features/profiles/schema";
import { fieldId } from "../../editing/field-ids";
import { readPlainDigits } from "../../editing/read-figure";
import { edited, useErrorText, useProfileForm } from "../fields/use-profile-form";

export type NumberPath = FieldPathByValue<Profile, number | null | undefined>;
type NumberUnit = Extract<Unit, "count"> | "degree";
type Props = { name: NumberPath; unit: NumberUnit; label: ReactNode; hint?: ReactNode; className?: string };

/**
 * A plain number. What is typed stays as it is typed; when it is no number the form holds NaN, which the schema
 * refuses, and an empty field holds `null`.
 */
export function NumberField({ name, unit, label, hint, className }: Props) {
  const { control, setValue } = useProfileForm();
  const { field, fieldState } = useController({ control, name });
  const value: number | null = field.value ?? null;
  const [typed, setTyped] = useState(value === null || Number.isNaN(value) ? "" : String(value));
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
        value={isTyped || value === null ? typed : String(value)}
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
