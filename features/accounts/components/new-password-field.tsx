"use client";
import { useEffect, useState } from "react";
import { Field } from "@/components/field";
import { PasswordInput } from "@/features/auth/components/password-input";
import type { Strength } from "@/lib/password-strength";

export type NewPasswordLabels = Record<"label" | "hint" | "show" | "hide", string> & {
  /** How easily it is guessed, in words. */
  strength: Record<Strength, string>;
};

type Props = {
  id: string;
  labels: NewPasswordLabels;
  error: string | undefined;
  /** What somebody who knows the person would try first: name and address. */
  personal: readonly string[];
};

/** Where somebody chooses a password; its strength is told in words while they type. */
export function NewPasswordField({ id, labels, error, personal }: Props) {
  const [password, setPassword] = useState("");
  const strength = useStrength(password, personal);
  return (
    <div>
      <Field id={id} label={labels.label} hint={labels.hint} error={error}>
        <PasswordInput
          id={id}
          labels={labels}
          error={error}
          hint={labels.hint}
          autoComplete="new-password"
          onChange={setPassword}
        />
      </Field>
      <p aria-live="polite" className="mt-2 min-h-5 text-note text-ink-2">
        {strength && labels.strength[strength]}
      </p>
    </div>
  );
}

/** Null until the dictionary has come, which is asked for with the first letter, and while nothing is typed. */
function useStrength(password: string, personal: readonly string[]): Strength | null {
  const [known, setKnown] = useState<{ password: string; strength: Strength } | null>(null);
  const words = personal.join("\n");
  useEffect(() => {
    if (!password) return;
    let isCurrent = true;
    import("@/lib/password-strength").then(
      ({ strengthOf }) => {
        if (isCurrent) setKnown({ password, strength: strengthOf(password, words.split("\n")) });
      },
      // Without a connection nothing is told; the server judges all the same.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [password, words]);
  return password && known ? known.strength : null;
}
