import { placeName } from "@/features/accounts/people/person-names";
import { momentInWords } from "@/features/auth/moment";
import { deviceInWords } from "@/features/auth/session/device";
import { languageName } from "@/lib/i18n/language-name";
import { isLocale, type Locale, localeNames } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { messagesOf, translator } from "@/lib/i18n/translator";
import type { Names } from "./names";

type Grant = {
  role?: string;
  language?: string | null;
  place?: string;
  scope?: string;
  countryCode?: string | null;
  municipalityId?: string | null;
};

const own = (words: object, key: string): string | undefined =>
  Object.hasOwn(words, key) ? String(Reflect.get(words, key)) : undefined;

/** What a value of the detail is called; one that is not known stands as it was written. */
export const fieldName = (key: string, locale: Locale): string =>
  own(messagesOf(locale).audit.fields, key) ?? key;

/** A value of the detail as people say it. */
export function valueInWords(key: string, value: unknown, names: Names, locale: Locale): string {
  const t = translator(locale, "audit");
  if (value === null || value === undefined) return t("nothing");
  if (value === "") return t("erased");
  if (Array.isArray(value)) {
    if (value.length === 0) return t("nothing");
    const words = value.map((each) => {
      if (key === "grants") return grant(each, names, locale);
      return key === "leftOut" && isLocale(each) ? localeNames[each] : plain(each);
    });
    return words.join("; ");
  }
  return wordsFor(key, value, names, locale) ?? plain(value);
}

function wordsFor(key: string, value: unknown, names: Names, locale: Locale): string | undefined {
  const { people, outbox, audit, singleSignOn, twoStep } = messagesOf(locale);
  const text = String(value);
  switch (key) {
    case "state":
      return own(people.states, text) ?? own(outbox.states, text);
    case "kind":
      return own(outbox.kinds, text) ?? own(audit.kinds, text);
    case "method":
      return text === "single-sign-on" ? singleSignOn.own.title : undefined;
    case "secondFactor":
    case "with":
      return own(audit.shown, text);
    case "change":
      return own(twoStep.changes, text);
    case "reason":
    case "limit":
      return own(audit.reasons, text);
    case "userAgent":
      return deviceInWords(text, locale);
    case "municipality":
      return names.municipalities.get(text)?.name;
    case "expiresAt":
    case "until":
      return Number.isNaN(Date.parse(text)) ? undefined : momentInWords(new Date(text), locale);
    default:
      if (typeof value === "boolean") return translator(locale, "audit")(value ? "yes" : "no");
      return typeof value === "number" ? value.toLocaleString(locale) : undefined;
  }
}

const plain = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

/** A right as it stands in the record, in either of the two shapes that it has had: "Editor · Konak". */
function grant(value: unknown, names: Names, locale: Locale): string {
  if (typeof value !== "object" || value === null) return plain(value);
  const { role = "", language, place, ...row }: Grant = value;
  const { people } = messagesOf(locale);
  const called = own(people.roles, role)
    ? translator(locale, "people")(`roles.${role as "editor"}.name`)
    : role;
  const [scope = row.scope, id = row.countryCode ?? row.municipalityId ?? ""] = place?.split(":") ?? [];
  const into = language && languageName(language, locale);
  const where = [whereOf(scope, id, names, locale), into].filter(Boolean).join(", ");
  return `${called} · ${where}`;
}

function whereOf(scope: string | undefined, id: string, names: Names, locale: Locale): string {
  if (scope === "network") return placeName({ scope }, locale);
  if (scope === "country") return pickText(names.countries.get(id), locale) || id;
  return names.municipalities.get(id)?.name ?? translator(locale, "audit")("who.municipality");
}
