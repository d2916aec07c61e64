"use client";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { askAsSecondStepAction, completeWithPasskeyAction } from "../passkeys/sign-in-actions";
import { signWithPasskey } from "./ceremony";
import { PasskeyButton } from "./passkey-button";
import { PasskeysUnable } from "./passkeys-unable";
import { useCeremony, usePasskeys } from "./use-ceremony";

type Props = {
  next: string;
  lang: Locale;
  words: FormWords;
  labels: Record<"submit" | "pending" | "unable", string>;
};

/** The second step by a passkey of the account. */
export function PasskeySecondStep({ next, lang, words, labels }: Props) {
  const canUse = usePasskeys();
  const { run, ...state } = useCeremony();
  if (!canUse) return <PasskeysUnable text={labels.unable} />;
  const complete = () =>
    signWithPasskey(askAsSecondStepAction, (answer) => completeWithPasskeyAction({ answer, next, lang }));
  return (
    <PasskeyButton
      {...state}
      labels={labels}
      words={words}
      kind="primary"
      isWide
      onPress={() => run(complete)}
    />
  );
}
