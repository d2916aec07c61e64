import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";
import type { FormAnswer } from "../form-answer";

const has = (texts: object, key: string | undefined): boolean =>
  key !== undefined && Object.hasOwn(texts, key);

/** What a form of the people pages was answered as a whole, in words; "" when the fields say it all. */
export function answerText({ done, name = "", formError }: FormAnswer, locale: Locale): string {
  const { people, errors } = messagesOf(locale);
  const t = translator(locale, "people");
  if (has(people.done, done)) return t(`done.${done}` as "done.removed", { name });
  if (has(people.refused, formError)) return t(`refused.${formError}` as "refused.self");
  return has(errors, formError) ? translator(locale, "errors")(formError as "unavailable") : "";
}

/** The same as a notice that can be given the focus: refusals with a mark, so that colour does not tell them alone. */
export function AnswerNotice({ answer, locale }: { answer: FormAnswer | null; locale: Locale }) {
  const text = answer ? answerText(answer, locale) : "";
  return text ? <Notice isGood={Boolean(answer?.done)}>{text}</Notice> : null;
}

export function Notice({ isGood, children }: { isGood: boolean; children: string }) {
  return (
    <p
      role={isGood ? "status" : "alert"}
      data-notice
      tabIndex={-1}
      className={`flex gap-2.5 border px-3.5 py-2.5 text-meta ${isGood ? "border-turquoise bg-turq-wash text-turquoise" : "border-2 border-coral-ink text-coral-ink"}`}
    >
      <Icon name={isGood ? "check" : "alert"} className="mt-0.5 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
