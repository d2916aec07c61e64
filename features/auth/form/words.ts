import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";

/** The problems in words, so that the messages of the whole site need not be sent to the browser. */
export type FormWords = {
  problems: Record<string, string>;
  slowed: string[];
  pending: string;
  toProof: string;
};

/** The longest wait that the limits of these forms impose. */
const MOST_MINUTES = 15;

export function formWordsOf(locale: Locale): FormWords {
  const t = translator(locale, "auth");
  const { slowed: _, ...problems } = messagesOf(locale).auth.problem;
  const inMinutes = (minutes: number) => t("problem.slowed", { minutes });
  return {
    problems,
    slowed: Array.from({ length: MOST_MINUTES }, (_, index) => inMinutes(index + 1)),
    pending: t("sending"),
    toProof: t("toProof"),
  };
}
