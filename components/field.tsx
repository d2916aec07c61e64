import type { ReactNode } from "react";
import { Icon } from "./icon";

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
  className?: string;
};

/** The ids to give as `aria-describedby` to the control inside a `Field`. */
export const describedBy = (id: string, { hint, error }: { hint?: unknown; error?: unknown }) =>
  [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;

/** A labelled control: label above, hint, the control, and what is wrong with how to mend it. */
export function Field({ id, label, hint, error, children, className = "" }: Props) {
  return (
    <div className={className}>
      <label htmlFor={id} className="block font-[650]">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-note text-ink-2">
          {hint}
        </p>
      )}
      <div className="mt-1.5">{children}</div>
      <FieldError id={id} error={error} />
    </div>
  );
}

/** What is wrong with the control `id` and how to mend it; nothing when nothing is. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="mt-2 flex gap-2 text-note text-coral-ink">
      <Icon name="alert" className="mt-0.5 shrink-0" />
      <span>{error}</span>
    </p>
  );
}

/** The look of a text control; `aria-invalid` draws its error state. */
export const inputClass =
  "block w-full min-h-11 rounded-control border border-rule-2 bg-plate px-3 py-2 text-ink placeholder:text-ink-3 aria-invalid:border-2 aria-invalid:border-coral-ink";
