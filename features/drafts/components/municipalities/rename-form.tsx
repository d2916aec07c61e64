"use client";

import { useState } from "react";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { renameAction } from "../../municipalities/actions";
import { addressFrom } from "../../municipalities/address";
import { AddressChange } from "./address-change";
import { AddressField } from "./address-field";
import { PlaceFields, type SettingsAddress } from "./place-fields";

type Props = {
  place: SettingsAddress & { countryCode: string };
  start: FormState;
  words: FormWords;
  locale: Locale;
};

/** Gives the municipality another address, and shows both before it does. */
export function RenameForm({ place, start, words, locale }: Props) {
  const t = translator(locale, "places");
  const { countrySlug, slug, countryCode } = place;
  const [typed, setTyped] = useState(start.values.address ?? "");
  const next = addressFrom(typed, countryCode);
  const now = { label: t("rename.now"), path: `/${countrySlug}/${slug}` };
  return (
    <AnswerForm action={renameAction} start={start} words={words} submit={t("rename.submit")}>
      {(errorOf, state) => (
        <>
          <PlaceFields {...place} />
          <AddressField
            id="rename-address"
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
              now={now}
              then={{ label: t("rename.then"), path: next ? `/${countrySlug}/${next}` : "–" }}
            />
          </div>
        </>
      )}
    </AnswerForm>
  );
}
