"use client";
import type { ComponentProps } from "react";
import { Field } from "@/components/field";
import { AnswerForm } from "@/features/auth/components/answer-form";
import { PasswordInput } from "@/features/auth/components/password-input";
import { SignOutButton } from "@/features/auth/components/sign-out-button";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { confirmCodeAction, confirmPasswordAction } from "../confirm-actions";
import type { ConfirmAnswers } from "../confirm-answers";
import { CodeField, type CodeLabels } from "./code-field";
import { PasskeyConfirm } from "./passkey-confirm";

export type ConfirmLabels = CodeLabels &
  Record<"present" | "show" | "hide" | "submit" | "or" | "done" | "nothing" | "again", string> & {
    passkey: ComponentProps<typeof PasskeyConfirm>["labels"];
  };

type Props = {
  /** Which page asks, and where it leads on to. */
  on: "account" | "set-up";
  next: string;
  lang: Locale;
  /** It has been shown a moment ago: only what was answered stands there. */
  isProven?: boolean;
  /** What the account has to show. */
  has: { hasPassword: boolean; app: boolean; passkeys: number };
  start: ConfirmAnswers;
  words: FormWords;
  labels: ConfirmLabels;
};

/**
 * Asks somebody who is signed in to show once more who they are: with the password, a code or a passkey, whichever they
 * have. Who has none of these signs in again.
 */
export function ConfirmForms({ on, next, lang, isProven, has, start, words, labels }: Props) {
  const hidden = (
    <>
      <input type="hidden" name="on" value={on} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="lang" value={lang} />
    </>
  );
  const passkey = <PasskeyConfirm {...{ on, next, lang, words }} labels={labels.passkey} />;
  const common = { words, submit: labels.submit, isOnce: true, done: () => labels.done };
  const password = (
    <AnswerForm {...common} action={confirmPasswordAction} start={start.password}>
      {(errorOf) => (
        <Field id="confirm-present" label={labels.present} error={errorOf("present")}>
          {hidden}
          <PasswordInput id="confirm-present" name="present" error={errorOf("present")} labels={labels} />
        </Field>
      )}
    </AnswerForm>
  );
  const code = (
    <AnswerForm {...common} action={confirmCodeAction} start={start.code}>
      {(errorOf) => (
        <>
          {hidden}
          <CodeField id="confirm-code" error={errorOf("code")} labels={labels} />
        </>
      )}
    </AnswerForm>
  );
  const said = (state: FormState) => (
    <AnswerForm {...common} action={confirmPasswordAction} start={state}>
      {() => null}
    </AnswerForm>
  );
  const ways = [
    {
      key: "passkey",
      isThere: isProven ? start.passkey.isDone : has.passkeys > 0,
      // Once it is done, no more than the sentence that says so.
      way: isProven ? said(start.passkey) : passkey,
    },
    { key: "password", isThere: isProven ? start.password.isDone : has.hasPassword, way: password },
    { key: "code", isThere: isProven ? start.code.isDone : has.app, way: code },
  ].filter(({ isThere }) => isThere);
  if (ways.length === 0 && !isProven) {
    return (
      <>
        <p className="mb-4">{labels.nothing}</p>
        <SignOutButton kind="primary" size="normal" next={next} lang={lang}>
          {labels.again}
        </SignOutButton>
      </>
    );
  }
  return ways.map(({ key, way }, index) => (
    // Drawn anew when it has been shown, by whichever way: the others then say nothing more.
    <div key={`${key}-${isProven}`}>
      {index > 0 && <p className="my-5 border-t border-rule pt-5 text-ink-2">{labels.or}</p>}
      {way}
    </div>
  ));
}
