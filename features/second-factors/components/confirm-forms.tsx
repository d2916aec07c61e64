"use client";
import type { ComponentProps, ReactNode } from "react";
import { Field } from "@/components/field";
import { AnswerForm } from "@/features/auth/components/answer-form";
import { PasswordInput } from "@/features/auth/components/password-input";
import type { FormWords } from "@/features/auth/form/words";
import { resetPath } from "@/features/auth/paths";
import type { ProofPage } from "@/features/auth/proof-pages";
import type { Locale } from "@/lib/i18n/locales";
import { confirmCodeAction, confirmPasswordAction } from "../confirm-actions";
import type { ConfirmAnswers } from "../confirm-answers";
import { CodeField, type CodeLabels } from "./code-field";
import { PasskeyConfirm } from "./passkey-confirm";

export type ConfirmLabels = CodeLabels &
  Record<"present" | "show" | "hide" | "submit" | "or" | "nothing" | "reset", string> & {
    passkey: ComponentProps<typeof PasskeyConfirm>["labels"];
  };

type Props = {
  /** Which page asks, and where it leads on to. */
  on: ProofPage;
  next: string;
  lang: Locale;
  /** What the account has to show. */
  has: { hasPassword: boolean; app: boolean; passkeys: number; isTied: boolean };
  start: ConfirmAnswers;
  words: FormWords;
  labels: ConfirmLabels;
  /** The way by single sign-on. */
  provider: ReactNode;
};

/**
 * Asks somebody who is signed in to show once more who they are: with a passkey, the password, a code or at the single
 * sign-on provider, whichever they have. Who has none of these chooses a password by mail first.
 */
export function ConfirmForms({ on, next, lang, has, start, words, labels, provider }: Props) {
  const hidden = (
    <>
      <input type="hidden" name="on" value={on} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="lang" value={lang} />
    </>
  );
  const common = { words, submit: labels.submit };
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
  const ways = [
    {
      key: "passkey",
      isThere: has.passkeys > 0,
      way: <PasskeyConfirm {...{ on, next, lang, words }} labels={labels.passkey} />,
    },
    { key: "password", isThere: has.hasPassword, way: password },
    { key: "code", isThere: has.app, way: code },
    { key: "provider", isThere: has.isTied, way: provider },
  ].filter(({ isThere }) => isThere);
  if (ways.length === 0) {
    return (
      <p>
        {labels.nothing}{" "}
        <a href={`${resetPath}?lang=${lang}`} className="link">
          {labels.reset}
        </a>
      </p>
    );
  }
  return ways.map(({ key, way }, index) => (
    <div key={key}>
      {index > 0 && <p className="my-5 border-t border-rule pt-5 text-ink-2">{labels.or}</p>}
      {way}
    </div>
  ));
}
