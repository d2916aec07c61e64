"use client";
import type { ButtonKind } from "@/components/button";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { addPasskeyAction, askToMakePasskeyAction } from "../passkeys/actions";
import { makePasskey } from "./ceremony";
import { PasskeyButton } from "./passkey-button";
import { PasskeysUnable } from "./passkeys-unable";
import { useCeremony, usePasskeys } from "./use-ceremony";

type Props = {
  on: "account" | "set-up";
  next: string;
  lang: Locale;
  words: FormWords;
  labels: Record<"submit" | "pending" | "unable", string> & { done?: string };
  kind?: ButtonKind;
};

/** Makes a passkey on this device, a phone or a security key, whichever its person chooses in the browser's window. */
export function PasskeyAdd({ on, next, lang, words, labels, kind = "primary" }: Props) {
  const canUse = usePasskeys();
  const { run, ...state } = useCeremony();
  if (!canUse) return <PasskeysUnable text={labels.unable} />;
  const add = () =>
    makePasskey(askToMakePasskeyAction, (answer) => addPasskeyAction({ answer, on, next, lang }));
  return <PasskeyButton {...state} labels={labels} words={words} kind={kind} onPress={() => run(add)} />;
}
