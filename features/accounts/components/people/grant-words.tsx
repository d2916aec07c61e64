import type { Role } from "@/features/auth/scopes";
import { languageName } from "@/lib/i18n/language-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type NamedPlace, placeName } from "../../people/person-names";

type Words = { role: Role; language: Locale | null; place: NamedPlace };

/** The place of a grant and, of a translator's, the language: "Konak, Turkish". */
export function grantWhere({ language, place }: Words, locale: Locale): string {
  const into = language && languageName(language, locale);
  return [placeName(place, locale), into].filter(Boolean).join(", ");
}

/** A grant on one line: "Editor · Konak". */
export const grantText = (grant: Words, locale: Locale): string =>
  `${translator(locale, "people")(`roles.${grant.role}.name`)} · ${grantWhere(grant, locale)}`;

/** The same with the role made to stand out. */
export function GrantWords({ grant, locale }: { grant: Words; locale: Locale }) {
  return (
    <>
      <strong className="font-[650]">{translator(locale, "people")(`roles.${grant.role}.name`)}</strong>
      <span className="text-ink-2"> · {grantWhere(grant, locale)}</span>
    </>
  );
}
