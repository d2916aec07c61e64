"use client";

import { useRef, useState } from "react";
import { Field } from "@/components/field";
import { PasswordInput } from "@/features/auth/components/password-input";
import type { Strength } from "@/lib/password-strength";

type Props = {
  id: string;
  label: string;
  hint: string;
  /** What is wrong with the password that was sent, in words. */
  error: string | undefined;
  /** The person's own words, such as name and address, which are easily guessed; read while typing. */
  personal: () => readonly string[];
  labels: Record<"show" | "hide" | "strengthOf", string> & { strength: Record<Strength, string> };
};

/** A password that somebody chooses, named `id` in its form. How good it is, is told while it is being typed. */
export function NewPasswordField({ id, label, hint, error, personal, labels }: Props) {
  const [strength, setStrength] = useState<Strength | null>(null);
  const newest = useRef("");
  const judge = async (password: string) => {
    newest.current = password;
    // Half a megabyte of common passwords, fetched when there is something to compare with them.
    const { strengthOf } = await import("@/lib/password-strength");
    if (newest.current === password) setStrength(password ? strengthOf(password, personal()) : null);
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <PasswordInput
        id={id}
        hint={hint}
        error={error}
        labels={labels}
        autoComplete="new-password"
        // Without the comparison the form works all the same: the server judges what it is sent.
        onInput={(password) => void judge(password).catch(() => setStrength(null))}
      />
      <p aria-live="polite" className="mt-1.5 min-h-5 text-note">
        {strength && (
          <>
            <span className="text-ink-2">{labels.strengthOf}: </span>
            <strong className={strength === "common" ? "text-coral-ink" : "text-turquoise"}>
              {labels.strength[strength]}
            </strong>
          </>
        )}
      </p>
    </Field>
  );
}
