"use client";

import { useId } from "react";

type Props = { label: string; hint?: string; checked: boolean; onChange: (is: boolean) => void };

/** Something that is so or not. */
export function CheckField({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-cobalt"
          checked={checked}
          aria-describedby={hint && id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {hint && (
        <p id={id} className="text-note text-ink-2">
          {hint}
        </p>
      )}
    </div>
  );
}
