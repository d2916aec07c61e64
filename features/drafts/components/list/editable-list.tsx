"use client";

import { useState } from "react";
import { inputClass } from "@/components/field";
import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { fold } from "@/lib/text/fold";
import type { Editable } from "../../queries";
import { EditableRow } from "./editable-row";

/** So many fit on a screen; only beyond that is a search of any use. */
const MANY = 8;

type Props = {
  editable: Editable[];
  /** The ids of those without an active editor, as far as the reader can do something about it. */
  unattended: readonly string[];
  locale: Locale;
};

/** The municipalities that the account may edit, by name; with a search as soon as there are many. */
export function EditableList({ editable, unattended, locale }: Props) {
  const t = translator(locale, "admin");
  const [typed, setTyped] = useState("");
  const wanted = fold(typed).split(" ").filter(Boolean);
  const words = (m: Editable) =>
    fold([m.name, pickText(m.region, locale), pickText(m.countryNames, locale)].join(" "));
  const matching = editable.filter((m) => wanted.every((word) => words(m).includes(word)));
  const found = byName(matching, locale, ({ name }) => name);
  return (
    <>
      {editable.length > MANY && (
        <div className="mt-6 max-w-md">
          <label htmlFor="editable-search" className="mb-1.5 block font-[650]">
            {t("search")}
          </label>
          <input
            id="editable-search"
            type="search"
            className={inputClass}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p role="status" className="mt-1.5 text-note text-ink-2">
            {typed && t("found", { count: found.length })}
          </p>
        </div>
      )}
      <ul className="mt-8 border-t-2 border-ink">
        {found.map((municipality) => (
          <EditableRow
            key={municipality.id}
            municipality={municipality}
            isUnattended={unattended.includes(municipality.id)}
            locale={locale}
          />
        ))}
      </ul>
    </>
  );
}
