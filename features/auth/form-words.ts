import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Problem, problems } from "./form-state";

/** The problems in words, so that the messages of the whole site need not be sent to the browser. */
export type FormWords = { problems: Record<Problem, string>; slowed: string[]; pending: string };

/** The longest wait that the limits impose. */
const MOST_MINUTES = 15;

export function formWordsOf(locale: Locale): FormWords {
  const t = translator(locale, "auth");
  const inMinutes = (minutes: number) => t("problem.slowed", { minutes });
  const entries = problems.map((key) => [key, key === "slowed" ? inMinutes(1) : t(`problem.${key}`)]);
  return {
    problems: Object.fromEntries(entries),
    slowed: Array.from({ length: MOST_MINUTES }, (_, index) => inMinutes(index + 1)),
    pending: t("sending"),
  };
}
