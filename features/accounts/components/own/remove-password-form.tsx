"use client";
import { Button } from "@/components/button";
import { ProblemText } from "@/features/auth/components/problem-text";
import { useAnswer } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { translator } from "@/lib/i18n/translator";
import { removeOwnPasswordAction } from "../../own/password-actions";
import type { OwnAccount } from "../../own/queries";
import { PresentPassword } from "./present-password";

type Props = { account: OwnAccount; start: FormState; words: FormWords };

/** For who wants to sign in with passkeys alone. What came of it stays to be read when the form is gone. */
export function RemovePasswordForm({ account, start, words }: Props) {
  const { state, said, isPending, notice, form } = useAnswer<HTMLParagraphElement>(
    removeOwnPasswordAction,
    start,
  );
  const t = translator(account.language, "account");
  const done = said.isDone && !account.hasPassword ? t("password.removed") : "";
  const wrong = state.fieldErrors.present;
  const isSaid = done !== "" || said.formError !== undefined;
  return (
    <>
      <p
        ref={notice}
        role="status"
        tabIndex={-1}
        className={isSaid ? "mt-6 border-2 border-rule-2 px-4 py-3" : ""}
      >
        {done || <ProblemText state={said} words={words} />}
      </p>
      {account.hasPassword && (
        <form {...form} className="mt-8 border-t border-rule pt-6">
          <h3 className="font-[650]">{t("password.remove")}</h3>
          <p className="mt-1 mb-4 text-meta text-ink-2">{t("password.removeText")}</p>
          <div className="mb-5">
            <PresentPassword
              id="remove-present"
              {...(wrong && { error: words.problems[wrong] })}
              locale={account.language}
            />
          </div>
          <Button type="submit" kind="secondary" aria-disabled={isPending}>
            {isPending ? words.pending : t("password.remove")}
          </Button>
        </form>
      )}
    </>
  );
}
