import { buttonClass } from "@/components/button";
import { Field, inputClass } from "@/components/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { NamedPlace } from "../../people/person-names";

type Props = { page: string; town: string; places: readonly NamedPlace[]; locale: Locale };

/** Looks for a municipality where there are too many to be offered: the form below then offers what it finds. */
export function TownFinder({ page, town, places, locale }: Props) {
  const t = translator(locale, "people");
  const found = places.filter(({ scope }) => scope === "municipality").length;
  return (
    <search className="mt-4 block">
      <form action={`${page}#town`} className="flex flex-col gap-2">
        <Field id="town" label={t("town.label")} hint={t("town.hint")}>
          <input
            type="search"
            id="town"
            name="town"
            defaultValue={town}
            maxLength={100}
            aria-describedby="town-hint"
            className={inputClass}
          />
        </Field>
        <button type="submit" className={buttonClass("secondary")}>
          {t("town.submit")}
        </button>
        {town && <p className="text-note text-ink-2">{t("town.found", { n: found })}</p>}
      </form>
    </search>
  );
}
