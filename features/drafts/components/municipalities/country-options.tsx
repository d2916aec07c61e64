import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { CountryChoice } from "../../municipalities/queries";

type Props = { countries: readonly CountryChoice[]; locale: Locale };

/** The countries of the network, then all others, if the reader may open one. */
export function CountryOptions({ countries, locale }: Props) {
  const t = translator(locale, "places");
  const groups = [
    { label: t("inNetwork"), of: countries.filter(({ isNew }) => !isNew) },
    { label: t("otherCountries"), of: countries.filter(({ isNew }) => isNew) },
  ].filter(({ of }) => of.length > 0);
  const options = (of: readonly CountryChoice[]) =>
    of.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  if (groups.length === 1) return options(countries);
  return groups.map(({ label, of }) => (
    <optgroup key={label} label={label}>
      {options(of)}
    </optgroup>
  ));
}
