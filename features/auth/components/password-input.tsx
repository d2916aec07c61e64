"use client";
import { useState } from "react";
import { describedBy, inputClass } from "@/components/field";
import { useHydrated } from "@/components/use-hydrated";

type Props = {
  id: string;
  /** What the form calls it, if not by its id. */
  name?: string;
  error: string | undefined;
  labels: Record<"show" | "hide", string>;
  hint?: string;
  autoComplete?: "current-password" | "new-password";
  onInput?: (password: string) => void;
};

/** A password that can be shown while typing. The button appears only where a script can make it work. */
export function PasswordInput({
  id,
  name = id,
  error,
  labels,
  hint,
  autoComplete = "current-password",
  onInput,
}: Props) {
  const [isShown, setShown] = useState(false);
  const hasScript = useHydrated();
  return (
    <div className="relative">
      <input
        id={id}
        name={name}
        type={isShown ? "text" : "password"}
        autoComplete={autoComplete}
        onInput={(event) => onInput?.(event.currentTarget.value)}
        autoCapitalize="none"
        spellCheck={false}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={`${inputClass} ${hasScript ? "pe-24" : ""}`}
      />
      {hasScript && (
        <button
          type="button"
          aria-controls={id}
          onClick={() => setShown(!isShown)}
          className="link absolute inset-y-0 end-0 px-3.5 text-meta"
        >
          {isShown ? labels.hide : labels.show}
        </button>
      )}
    </div>
  );
}
