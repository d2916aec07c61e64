import type { ReactNode } from "react";
import { SignOutButton } from "@/features/auth/components/sign-out-button";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { noCodeAddress } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { secondStepWith } from "../factor-rules";
import { showCodeAction } from "../second-step-actions";
import { CodeForm } from "./code-form";

type Props = {
  factors: { app: boolean; passkeys: number };
  start: FormState;
  words: FormWords;
  next: string;
  locale: Locale;
  /** The way in with a passkey, for who has one. */
  passkey?: ReactNode;
};

/** Asks for what the account has as a second step, with the ways out: without the code, and as somebody else. */
export function SecondStep({ factors, start, words, next, locale, passkey }: Props) {
  const t = translator(locale, "twoStep");
  const labels = { code: t("second.code"), codeHint: t("second.codeHint"), submit: t("second.submit") };
  return (
    <>
      <div className="mt-9 flex flex-col gap-7">
        {factors.passkeys > 0 && passkey}
        {factors.app && (
          <CodeForm {...{ start, words, next, labels }} action={showCodeAction} lang={locale} isWide />
        )}
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-x-7 gap-y-2 border-t border-rule pt-5">
        <a href={noCodeAddress(next, locale)} className="link">
          {translator(locale, "auth")("noCode", { has: secondStepWith(factors) })}
        </a>
        <SignOutButton next={next} lang={locale}>
          {translator(locale, "auth")("somebodyElse")}
        </SignOutButton>
      </div>
    </>
  );
}
