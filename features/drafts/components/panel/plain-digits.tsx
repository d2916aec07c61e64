"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/button";
import { describedBy, Field, inputClass } from "@/components/field";
import { isCounted } from "@/features/figures/counted";
import type { Unit } from "@/features/figures/schema";
import { readPlainDigits } from "../../editing/read-figure";
import { useErrorText } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

type Props = {
  unit: Unit;
  /** Whether the person opened it, so that typing can begin. */
  isAskedFor: boolean;
  onRead: (value: number) => void;
};

/** The way out when a value is misunderstood: the number in plain digits. */
export function PlainDigits({ unit, isAskedFor, onRead }: Props) {
  const t = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAskedFor) input.current?.focus();
  }, [isAskedFor]);
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const error = useErrorText()(isWrong ? (isCounted(unit) ? "wholeNumber" : "plainDigits") : undefined);
  const read = () => {
    const value = readPlainDigits(typed, unit);
    setWrong(value === null);
    if (value !== null) onRead(value);
  };
  return (
    <Field id={id} label={t("value.plainLabel")} hint={t("value.plainHint")} error={error} className="mt-3">
      <div className="flex gap-2">
        <input
          id={id}
          ref={input}
          inputMode="decimal"
          className={`${inputClass} min-w-0 flex-1`}
          value={typed}
          aria-invalid={isWrong || undefined}
          aria-describedby={describedBy(id, { hint: true, error })}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            read();
          }}
        />
        <Button kind="secondary" onClick={read}>
          {t("value.plainUse")}
        </Button>
      </div>
    </Field>
  );
}
