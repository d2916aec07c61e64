"use client";

import { useState } from "react";
import type { FormState } from "@/features/auth/form/state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { addressFrom } from "../../municipalities/address";
import { AddressField } from "./address-field";
import type { SettingsAddress } from "./place-fields";

type Props = {
  id: string;
  place: SettingsAddress;
  /** The country in which the address will lie. */
  country: { code: string; slug: string };
  /** What stands in the field before anything is typed. */
  proposed: string;
  error: string | undefined;
  state: FormState;
  locale: Locale;
};

/** The address that the municipality shall have, with the one that it has beside it. */
export function NewAddress({ id, place, country, proposed, error, state, locale }: Props) {
  const t = translator(locale, "places");
  const [typed, setTyped] = useState(state.values.address ?? proposed);
  const next = addressFrom(typed, country.code);
  return (
    <>
      <AddressField
        id={id}
        label={t("rename.field")}
        hint={t("rename.fieldHint")}
        value={typed}
        onChange={setTyped}
        error={error}
        state={state}
        locale={locale}
      />
      <div aria-live="polite">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 border-s-2 border-rule-2 ps-4">
          <dt className="text-ink-2">{t("rename.now")}</dt>
          <dd className="[overflow-wrap:anywhere]">
            /{place.countrySlug}/{place.slug}
          </dd>
          {/* Only where a script follows what is typed. */}
          <div className="needs-script contents">
            <dt className="text-ink-2">{t("rename.then")}</dt>
            <dd className="[overflow-wrap:anywhere]">{next ? `/${country.slug}/${next}` : "–"}</dd>
          </div>
        </dl>
      </div>
    </>
  );
}
