"use client";

import { describedBy, Field, inputClass } from "@/components/field";
import type { FormState } from "@/features/auth/form/state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = {
  id: string;
  label: string;
  hint: string;
  value: string;
  onChange: (typed: string) => void;
  /** What is wrong with it, if it is not that somebody else has it. */
  error: string | undefined;
  state: FormState;
  locale: Locale;
};

/** The last part of a page's address, as it is typed. */
export function AddressField({ id, label, hint, value, onChange, error, state, locale }: Props) {
  const { holder } = state.values;
  const isTaken = state.fieldErrors.address === "addressTaken" && holder !== undefined;
  const problem = isTaken ? translator(locale, "places")("problems.addressTaken", { holder }) : error;
  return (
    <Field id={id} label={label} hint={hint} error={problem}>
      <input
        id={id}
        name="address"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, { hint, error: problem })}
        className={inputClass}
      />
    </Field>
  );
}
