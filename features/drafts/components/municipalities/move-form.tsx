"use client";

import { useState } from "react";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { moveAction } from "../../municipalities/actions";
import { addressFrom } from "../../municipalities/address";
import { AddressChange } from "./address-change";
import { AddressField } from "./address-field";
import { PlaceFields, type SettingsAddress } from "./place-fields";

type Props = {
  place: SettingsAddress;
  to: { code: string; slug: string; name: string };
  start: FormState;
  words: FormWords;
  locale: Locale;
};

/** Moves the municipality to the country whose consequences stand above it. */
export function MoveForm({ place, to, start, words, locale }: Props) {
  const t = translator(locale, "places");
  const [typed, setTyped] = useState(start.values.address ?? place.slug);
  const next = addressFrom(typed, to.code);
  return (
    <AnswerForm
      action={moveAction}
      start={start}
      words={words}
      submit={t("move.submit", { country: to.name })}
    >
      {(errorOf, state) => (
        <>
          <PlaceFields {...place} />
          <input type="hidden" name="country" value={to.code} />
          <AddressField
            id="move-address"
            label={t("rename.field")}
            hint={t("rename.fieldHint")}
            value={typed}
            onChange={setTyped}
            error={errorOf("address")}
            state={state}
            locale={locale}
          />
          <div aria-live="polite">
            <AddressChange
              now={{ label: t("rename.now"), path: `/${place.countrySlug}/${place.slug}` }}
              then={{ label: t("rename.then"), path: next ? `/${to.slug}/${next}` : "–" }}
            />
          </div>
        </>
      )}
    </AnswerForm>
  );
}
