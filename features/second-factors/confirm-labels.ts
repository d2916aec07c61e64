import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ConfirmLabels } from "./components/confirm-forms";
import { passkeyLabels } from "./passkeys/labels";

/** The words of the form, so that the messages of the whole site need not be sent to the browser. */
export function confirmLabels(locale: Locale): ConfirmLabels {
  const t = translator(locale, "twoStep");
  const auth = translator(locale, "auth");
  return {
    present: translator(locale, "account")("present"),
    show: auth("show"),
    hide: auth("hide"),
    code: t("second.code"),
    codeHint: t("second.codeHint"),
    submit: t("confirm.submit"),
    or: t("confirm.or"),
    nothing: t("confirm.nothing"),
    reset: auth("forgotten"),
    passkey: passkeyLabels(locale).confirm,
  };
}
