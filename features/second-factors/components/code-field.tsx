import { describedBy, Field, inputClass } from "@/components/field";

export type CodeLabels = Record<"code" | "codeHint", string>;

type Props = { id: string; error: string | undefined; labels: CodeLabels };

/** The six digits of an authenticator app; telephones offer digits, and some fill them in. Spaces do no harm. */
export function CodeField({ id, error, labels }: Props) {
  return (
    <Field id={id} label={labels.code} hint={labels.codeHint} error={error}>
      <input
        id={id}
        name="code"
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={20}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint: true, error })}
        className={`${inputClass} max-w-48 text-[1.25rem] tracking-[0.12em]`}
      />
    </Field>
  );
}
