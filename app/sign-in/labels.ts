import type { SignInLabels } from "@/features/auth/components/sign-in-form";
import { provider } from "@/features/auth/provider";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The longest wait that the limits impose. */
const MOST_MINUTES = 15;

/** The form's words, so that the messages of the whole site need not be sent to the browser. */
export function labelsOf(locale: Locale): SignInLabels {
  const t = translator(locale, "auth");
  const single = translator(locale, "singleSignOn");
  const named = { name: provider?.name ?? "" };
  return {
    email: t("email"),
    password: t("password"),
    show: t("show"),
    hide: t("hide"),
    submit: t("submit"),
    pending: t("pending"),
    problem: {
      wrong: t("problem.wrong"),
      unavailable: t("problem.unavailable"),
      noAccount: single("problem.noAccount", named),
      providerCancelled: single("problem.providerCancelled", named),
      providerAway: single("problem.providerAway", named),
      providerInvalid: single("problem.providerInvalid", named),
      emailMissing: t("problem.emailMissing"),
      emailInvalid: t("problem.emailInvalid"),
      passwordMissing: t("problem.passwordMissing"),
    },
    slowed: Array.from({ length: MOST_MINUTES }, (_, index) => t("problem.slowed", { minutes: index + 1 })),
  };
}
