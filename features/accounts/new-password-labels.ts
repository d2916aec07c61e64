import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The words of the field for a new password. */
export function newPasswordLabels(locale: Locale) {
  const t = translator(locale, "auth");
  return {
    label: t("newPassword.label"),
    hint: t("newPassword.hint"),
    labels: {
      show: t("show"),
      hide: t("hide"),
      strengthOf: t("newPassword.strengthOf"),
      strength: {
        common: t("newPassword.common"),
        fair: t("newPassword.fair"),
        good: t("newPassword.good"),
        strong: t("newPassword.strong"),
      },
    },
  };
}
export type NewPasswordLabels = ReturnType<typeof newPasswordLabels>;
