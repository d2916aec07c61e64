import type { InputHTMLAttributes, ReactNode } from "react";
import { describedBy, Field, inputClass } from "@/components/field";

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "className"> & {
  id: string;
  label: string;
  hint?: string;
  error: string | undefined;
  /** What can be done about the error. */
  remedy?: ReactNode;
};

/** A line of text with its label, a hint and what is wrong with it. */
export function TextInput({ id, label, hint, error, remedy, ...input }: Props) {
  return (
    <div>
      <Field id={id} label={label} hint={hint} error={error}>
        <input
          {...input}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          className={inputClass}
        />
      </Field>
      {error && remedy}
    </div>
  );
}
