import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { setLanguageAction } from "../actions";

/** The language of the editorial area, which is kept with the account; what is typed on the page stays. */
export function AccountLanguage({ current }: { current: Locale }) {
  return (
    <form action={setLanguageAction} data-stays="">
      <fieldset className="flex gap-3">
        <legend className="sr-only">{translator(current, "admin")("language")}</legend>
        {locales.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="language"
            value={locale}
            lang={locale}
            aria-pressed={locale === current}
            className="min-h-9 cursor-pointer text-meta text-cobalt hover:text-cobalt-deep aria-pressed:border-b-2 aria-pressed:border-ink aria-pressed:font-[650] aria-pressed:text-ink"
          >
            {localeNames[locale]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
