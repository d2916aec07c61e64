"use client";

import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { moveAction } from "../../municipalities/actions";
import { NewAddress } from "./new-address";
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
  const submit = translator(locale, "places")("move.submit", { country: to.name });
  return (
    <AnswerForm action={moveAction} start={start} words={words} submit={submit}>
      {(errorOf, state) => (
        <>
          <PlaceFields {...place} />
          <input type="hidden" name="country" value={to.code} />
          <NewAddress
            id="move-address"
            country={to}
            proposed={place.slug}
            error={errorOf("address")}
            {...{ place, state, locale }}
          />
        </>
      )}
    </AnswerForm>
  );
}
