"use client";

import { describedBy, Field, inputClass } from "@/components/field";

type Props = {
  field: "name" | "official" | "english";
  label: string;
  hint: string;
  error: string | undefined;
  most?: number;
} & ({ value: string; onChange: (typed: string) => void } | { start: string | undefined });

/** One of the names under which a municipality is known. */
export function NameField({ field, label, hint, error, most = 200, ...held }: Props) {
  const id = `place-${field}`;
  const text =
    "start" in held
      ? { defaultValue: held.start ?? "" }
      : {
          value: held.value,
          onChange: (event: { target: { value: string } }) => held.onChange(event.target.value),
        };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        {...text}
        id={id}
        name={field}
        maxLength={most}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={inputClass}
      />
    </Field>
  );
}
