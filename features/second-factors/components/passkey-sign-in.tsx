"use client";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { askToSignInAction, signInWithPasskeyAction } from "../passkeys/sign-in-actions";
import { signWithPasskey } from "./ceremony";
import { PasskeyButton } from "./passkey-button";
import { useAutofill } from "./use-autofill";
import { useCeremony, usePasskeys } from "./use-ceremony";

type Props = { next: string; lang: Locale; words: FormWords; labels: Record<"submit" | "pending", string> };

/** Signing in without an address and a password, by the button or by choosing a passkey in the field for the address. */
export function PasskeySignIn({ next, lang, words, labels }: Props) {
  const canUse = usePasskeys();
  const { run, ...state } = useCeremony();
  const give = (answer: Parameters<typeof signInWithPasskeyAction>[0]["answer"]) =>
    signInWithPasskeyAction({ answer, next, lang });
  useAutofill({
    isOn: canUse && !state.isPending,
    ask: askToSignInAction,
    onAnswer: (answer) => run(() => give(answer)),
  });
  if (!canUse) return null;
  return (
    <PasskeyButton
      {...state}
      labels={labels}
      words={words}
      isWide
      onPress={() => run(() => signWithPasskey(askToSignInAction, give))}
    />
  );
}
