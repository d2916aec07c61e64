"use client";
import { describedBy, Field, inputClass } from "@/components/field";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { translator } from "@/lib/i18n/translator";
import { askEmailChangeAction } from "../../own/actions";
import { askProvenEmailChangeAction } from "../../own/proven-actions";
import type { OwnAccount } from "../../own/queries";
import { PresentPassword } from "./present-password";

type Props = { account: OwnAccount; start: FormState; words: FormWords };

export function EmailForm({ account, start, words }: Props) {
  const t = translator(account.language, "account");
  return (
    <AnswerForm
      action={account.hasPassword ? askEmailChangeAction : askProvenEmailChangeAction}
      start={start}
      words={words}
      submit={t("email.submit")}
      done={({ values }) => t("email.done", { old: account.email, new: values.email ?? "" })}
    >
      {(errorOf, { values, isDone }) => (
        <>
          <Field id="new-email" label={t("email.new")} hint={t("email.newHint")} error={errorOf("email")}>
            <input
              id="new-email"
              name="email"
              type="email"
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
              required
              maxLength={254}
              defaultValue={isDone ? "" : values.email}
              aria-invalid={errorOf("email") ? true : undefined}
              aria-describedby={describedBy("new-email", { hint: true, error: errorOf("email") })}
              className={inputClass}
            />
          </Field>
          {account.hasPassword && (
            <PresentPassword id="email-present" error={errorOf("present")} locale={account.language} />
          )}
        </>
      )}
    </AnswerForm>
  );
}
