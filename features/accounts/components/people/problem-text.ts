import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";

/** The problems of the fields in words, for the keys that an answer has. */
export function problemTexts(
  errors: Record<string, string>,
  locale: Locale,
): Record<string, string | undefined> {
  const { people, errors: general } = messagesOf(locale);
  const texts = Object.entries(errors).map(([field, key]) => {
    if (Object.hasOwn(people.problem, key))
      return [field, translator(locale, "people")(`problem.${key}` as "problem.emailMissing")];
    const known = Object.hasOwn(general, key) ? (key as "invalid") : "invalid";
    return [field, translator(locale, "errors")(known)];
  });
  return Object.fromEntries(texts);
}
