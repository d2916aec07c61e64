import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";

/** The form's words, so that the messages of the whole site need not be sent to the browser. */
export function acceptLabels(locale: Locale) {
  const {
    name,
    nameHint,
    password,
    passwordHint,
    show,
    hide,
    submit,
    pending,
    strength,
    strengthOf,
    problem,
  } = messagesOf(locale).invitation;
  return {
    ...{ name, nameHint, password, passwordHint, show, hide, submit, pending, strength, strengthOf },
    problem: problem as Record<string, string> & typeof problem,
  };
}
export type AcceptLabels = ReturnType<typeof acceptLabels>;
