"use client";
import type { FormWords } from "@/features/auth/form/words";
import type { ProofPage } from "@/features/auth/proof-pages";
import type { Locale } from "@/lib/i18n/locales";
import { askToConfirmAction, confirmWithPasskeyAction } from "../passkeys/actions";
import { signWithPasskey } from "./ceremony";
import { PasskeyButton } from "./passkey-button";
import { PasskeysUnable } from "./passkeys-unable";
import { useCeremony, usePasskeys } from "./use-ceremony";

type Props = {
  on: ProofPage;
  next: string;
  lang: Locale;
  words: FormWords;
  labels: Record<"submit" | "pending" | "unable", string>;
};

/** Shows once more who one is, with a passkey. The page is drawn anew when it has been done. */
export function PasskeyConfirm({ on, next, lang, words, labels }: Props) {
  const canUse = usePasskeys();
  const { run, ...state } = useCeremony();
  if (!canUse) return <PasskeysUnable text={labels.unable} />;
  const confirm = () =>
    signWithPasskey(askToConfirmAction, (answer) => confirmWithPasskeyAction({ answer, on, next, lang }));
  return (
    <PasskeyButton {...state} labels={labels} words={words} kind="primary" onPress={() => run(confirm)} />
  );
}
