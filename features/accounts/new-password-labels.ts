import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { NewPasswordLabels } from "./components/new-password-field";

export function newPasswordLabels(locale: Locale): NewPasswordLabels {
  const t = translator(locale, "auth");
  return {
    label: t("newPassword.label"),
    hint: t("newPassword.hint"),
    show: t("show"),
    hide: t("hide"),
    strength: {
      common: t("newPassword.common"),
      fair: t("newPassword.fair"),
      good: t("newPassword.good"),
      strong: t("newPassword.strong"),
    },
  };
}
