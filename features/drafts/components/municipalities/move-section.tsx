import { buttonClass } from "@/components/button";
import { Field, inputClass } from "@/components/field";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { settingsPath } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type CountryChoice, isOnMap, type PlaceSettings } from "../../municipalities/queries";
import { CountryOptions } from "./country-options";
import { MoveForm } from "./move-form";

type Props = {
  municipalityId: string;
  settings: PlaceSettings;
  countries: readonly CountryChoice[];
  /** The code of the country that is considered. */
  asked: string | undefined;
  start: FormState;
  words: FormWords;
  locale: Locale;
};

/** The choice of another country, and once it is made, what moving there means and the way to do it. */
export function MoveSection({ municipalityId, settings, countries, asked, start, words, locale }: Props) {
  const t = translator(locale, "places");
  const { name, slug, country } = settings;
  const others = countries.filter(({ code }) => code !== country.code);
  const to = others.find(({ code }) => code === asked);
  const path = settingsPath({ country: country.slug, slug });
  return (
    <>
      <form action={`${path}#move`} method="get" className="flex flex-wrap items-end gap-3">
        <Field id="move-country" label={t("move.choose")} className="min-w-0 flex-1 basis-64">
          <select
            key={to?.code}
            id="move-country"
            name="country"
            defaultValue={to?.code ?? ""}
            required
            className={inputClass}
          >
            <option value="">{t("chooseCountry")}</option>
            <CountryOptions countries={others} locale={locale} />
          </select>
        </Field>
        <button type="submit" className={buttonClass("secondary")}>
          {t("move.look")}
        </button>
      </form>
      {to && (
        <div className="mt-7">
          <h3 className="mb-3 font-[650]">{t("move.heading", { country: to.name })}</h3>
          <ul className="mb-6 grid list-disc gap-1.5 ps-5">
            <li>{t("move.lists", { name, from: country.name, to: to.name })}</li>
            <li>{t("move.link")}</li>
            <li>{t(mapWords(isOnMap(settings, to.code)), { to: to.name })}</li>
            <li>{t("move.rights", { name, from: country.name, to: to.name })}</li>
          </ul>
          <MoveForm
            key={to.code}
            place={{ municipalityId, countrySlug: country.slug, slug }}
            to={to}
            start={start}
            words={words}
            locale={locale}
          />
          <a href={path} className="link mt-4 inline-flex min-h-9 items-center">
            {t("move.stay", { country: country.name })}
          </a>
        </div>
      )}
    </>
  );
}

const mapWords = (isOn: boolean | null) =>
  isOn === null ? "move.noPoint" : isOn ? "move.onMap" : "move.offMap";
