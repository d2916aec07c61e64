"use client";

import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { renameAction } from "../../municipalities/actions";
import { NewAddress } from "./new-address";
import { PlaceFields, type SettingsAddress } from "./place-fields";

type Props = {
  place: SettingsAddress & { countryCode: string };
  start: FormState;
  words: FormWords;
  locale: Locale;
};

/** Gives the municipality another address, and shows both before it does. */
export function RenameForm({ place, start, words, locale }: Props) {
  const submit = translator(locale, "places")("rename.submit");
  return (
    <AnswerForm action={renameAction} start={start} words={words} submit={submit}>
      {(errorOf, state) => (
        <>
          <PlaceFields {...place} />
          <NewAddress
            id="rename-address"
            country={{ code: place.countryCode, slug: place.countrySlug }}
            proposed=""
            error={errorOf("address")}
            {...{ place, state, locale }}
          />
        </>
      )}
    </AnswerForm>
  );
}
