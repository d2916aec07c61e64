"use client";
import { useState } from "react";
import { describedBy, inputClass } from "@/components/field";
import { useHydrated } from "@/components/use-hydrated";

type Props = { id: string; error: string | undefined; labels: Record<"show" | "hide", string> };

/** A password that can be shown while typing. The button appears only where a script can make it work. */
export function PasswordInput({ id, error, labels }: Props) {
  const [isShown, setShown] = useState(false);
  const hasScript = useHydrated();
  return (
    <div className="relative">
      <input
        id={id}
        name={id}
        type={isShown ? "text" : "password"}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error })}
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
