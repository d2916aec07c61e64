import type { Ref } from "react";
import { Notice } from "@/components/notice";
import { type FormState, isAnswered } from "@/features/auth/form/state";
import { confirmAddress } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";

const has = (texts: object, key: string | undefined): boolean =>
  key !== undefined && Object.hasOwn(texts, key);

/** What a form of the people pages was answered as a whole, in words; "" when the fields say it all. */
function answerText({ done, values, formError, waitSeconds = 60 }: FormState, locale: Locale): string {
  const { people, errors } = messagesOf(locale);
  const t = translator(locale, "people");
  if (has(people.done, done)) return t(`done.${done}` as "done.removed", { name: values.name ?? "" });
  if (has(people.refused, formError))
    return t(`refused.${formError}` as "refused.slowed", { minutes: Math.ceil(waitSeconds / 60) });
  return has(errors, formError) ? translator(locale, "errors")(formError as "unavailable") : "";
}

/** `page` is where somebody comes back to who has to show first who they are. */
type Props = { answer: FormState; page: string; locale: Locale; ref?: Ref<HTMLParagraphElement> | undefined };

/** The same as a notice that can be given the focus: refusals with a mark, so that colour does not tell them alone. */
export function AnswerNotice({ answer, page, locale, ref }: Props) {
  const text = isAnswered(answer) ? answerText(answer, locale) : "";
  return text ? (
    <Notice isGood={answer.isDone} ref={ref}>
      {text}
      {answer.formError === "unproven" && (
        <>
          {" "}
          <a href={confirmAddress(page, locale)} className="link">
            {translator(locale, "people")("toProof")}
          </a>
        </>
      )}
    </Notice>
  ) : null;
}
