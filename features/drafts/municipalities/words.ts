import { type FormWords, formWordsOf } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";

/** The words of the forms about a municipality as a whole. */
export function placeWordsOf(locale: Locale): FormWords {
  const { problems, ...rest } = formWordsOf(locale);
  return { ...rest, problems: { ...problems, ...messagesOf(locale).places.problems } };
}
