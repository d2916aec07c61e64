import type { SignInLabels } from "@/features/auth/components/sign-in-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The longest wait that the limits impose. */
const MOST_MINUTES = 15;

/** The form's words, so that the messages of the whole site need not be sent to the browser. */
export function labelsOf(locale: Locale): SignInLabels {
  const t = translator(locale, "auth");
  return {
    email: t("email"),
    password: t("password"),
    show: t("show"),
    hide: t("hide"),
    submit: t("submit"),
    pending: t("pending"),
    nextStep: t("nextStep"),
    problem: {
      wrong: t("problem.wrong"),
      unavailable: t("problem.unavailable"),
      late: t("problem.late"),
      emailMissing: t("problem.emailMissing"),
      emailInvalid: t("problem.emailInvalid"),
      passwordMissing: t("problem.passwordMissing"),
    },
    slowed: Array.from({ length: MOST_MINUTES }, (_, index) => t("problem.slowed", { minutes: index + 1 })),
  };
}
