"use client";
import type { FormWords } from "@/features/auth/form-words";
import type { Locale } from "@/lib/i18n/locales";
import { askAsSecondStepAction, completeWithPasskeyAction } from "../passkey-sign-in-actions";
import { signWithPasskey } from "./ceremony";
import { PasskeyButton } from "./passkey-button";
import { useCeremony, usePasskeys } from "./use-ceremony";

type Props = { next: string; lang: Locale; words: FormWords; labels: Record<"submit" | "pending", string> };

/** The second step by a passkey of the account. */
export function PasskeySecondStep({ next, lang, words, labels }: Props) {
  const canUse = usePasskeys();
  const { run, ...state } = useCeremony(words);
  if (!canUse) return null;
  const complete = () =>
    signWithPasskey(askAsSecondStepAction, (answer) => completeWithPasskeyAction({ answer, next, lang }));
  return (
    <PasskeyButton
      {...state}
      label={labels.submit}
      pending={labels.pending}
      className="w-full"
      onPress={() => run(complete)}
    />
  );
}
