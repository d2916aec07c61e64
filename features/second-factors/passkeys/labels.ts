import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The words of the buttons, so that the messages of the whole site need not be sent to the browser. */
export function passkeyLabels(locale: Locale) {
  const t = translator(locale, "passkeys");
  const pending = t("pending");
  return {
    signIn: { submit: t("signIn"), pending },
    secondStep: { submit: t("secondStep"), pending, unable: t("unable") },
    confirm: { submit: t("confirm"), pending, unable: t("unable") },
    setUp: { submit: t("add.setUp"), pending: t("add.pending"), unable: t("add.unable") },
    add: { submit: t("add.more"), pending: t("add.pending"), unable: t("add.unable"), done: t("add.done") },
  };
}
