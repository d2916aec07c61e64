"use client";

import { Button } from "@/components/button";
import { useAnswer } from "@/features/auth/components/use-answer";
import { emptyForm, isAnswered } from "@/features/auth/form/state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { remindAction, resetTwoStepAction } from "../../people/actions";
import { personPath } from "../../people/paths";
import type { Proof } from "../../people/proof";
import type { Person } from "../../people/queries";
import { AnswerNotice } from "../answer-notice";
import { ActionForm } from "./action-form";
import { AskFirst } from "./ask-first";

type Props = { person: Person; proof: Proof; locale: Locale };

/**
 * Resets somebody's two-step sign-in, or reminds them of it while it is off. After a reset what happened stands there
 * alone: whoever presses twice must not remind of what they have just reset.
 */
export function TwoStepAccess({ person: { id, name, hasTwoStep, state: stands }, proof, locale }: Props) {
  const t = translator(locale, "people");
  const { state, said, isPending, notice, form } = useAnswer<HTMLParagraphElement>(
    resetTwoStepAction,
    emptyForm(""),
  );
  const answer = <AnswerNotice answer={said} page={personPath(id)} locale={locale} ref={notice} />;
  if (!hasTwoStep && isAnswered(state)) return answer;
  if (!hasTwoStep) {
    return (
      stands === "active" && (
        <ActionForm
          action={remindAction}
          fields={{ accountId: id }}
          label={t("person.remind")}
          hint={t("person.remindHint")}
          locale={locale}
        />
      )
    );
  }
  return (
    <AskFirst
      label={t("person.resetTwoStep")}
      hint={t("person.resetTwoStepHint")}
      title={t("person.resetTitle", { name })}
      proof={proof}
      locale={locale}
      form={
        <form {...form} className="flex flex-col items-start gap-2">
          <input type="hidden" name="accountId" value={id} />
          <Button type="submit" kind="primary" size="dense" aria-disabled={isPending}>
            {isPending ? t("person.working") : t("person.resetSubmit")}
          </Button>
        </form>
      }
    >
      <p>{t("person.resetGoes", { name })}</p>
      <p>{t("person.resetThen")}</p>
      <p className="font-[650]">{t("person.resetWho", { name })}</p>
      {/* Not in the form, which gives way when the proof has become too old. */}
      {answer}
    </AskFirst>
  );
}
