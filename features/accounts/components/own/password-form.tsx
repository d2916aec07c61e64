"use client";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { translator } from "@/lib/i18n/translator";
import { newPasswordLabels } from "../../new-password-labels";
import { setOwnPasswordAction } from "../../own/actions";
import { setFirstPasswordAction } from "../../own/proven-actions";
import type { OwnAccount } from "../../own/queries";
import { NewPasswordField } from "../new-password-field";
import { PresentPassword } from "./present-password";

type Props = { account: OwnAccount; start: FormState; words: FormWords };

export function PasswordForm({ account, start, words }: Props) {
  const t = translator(account.language, "account");
  return (
    <AnswerForm
      action={account.hasPassword ? setOwnPasswordAction : setFirstPasswordAction}
      start={start}
      words={words}
      submit={t(account.hasPassword ? "password.submit" : "password.choose")}
      done={() => t("password.done")}
    >
      {(errorOf) => (
        <>
          {/* For password managers: whose password it is. */}
          <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
          {account.hasPassword && (
            <PresentPassword id="password-present" error={errorOf("present")} locale={account.language} />
          )}
          <NewPasswordField
            id="password"
            {...newPasswordLabels(account.language)}
            error={errorOf("password")}
            personal={() => [account.name, account.email]}
          />
        </>
      )}
    </AnswerForm>
  );
}
