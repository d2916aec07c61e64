"use client";
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useState, useSyncExternalStore, useTransition } from "react";
import type { Outcome } from "@/features/auth/action-result";
import { formProblemOf } from "@/features/auth/form-problem";
import { emptyForm, isProblem } from "@/features/auth/form-state";
import type { FormWords } from "@/features/auth/form-words";

const never = () => () => {};

/** Passkeys belong to the name of a host: a bare address has none. Without https there are none either, but here. */
const canUsePasskeys = () => browserSupportsWebAuthn() && !/^([\d.]+|\[.*)$/.test(location.hostname);

/** Whether this browser knows passkeys; false on the server and without a script. */
export const usePasskeys = (): boolean => useSyncExternalStore(never, canUsePasskeys, () => false);

/** Runs one ceremony at a time and says in words what is wrong with it; the focus stays where it is. */
export function useCeremony(words: FormWords) {
  const [problem, setProblem] = useState("");
  const [isPending, start] = useTransition();
  const run = (ceremony: () => Promise<Outcome>) => {
    if (isPending) return;
    setProblem("");
    start(async () => {
      const outcome = await ceremony();
      setProblem(outcome.ok ? "" : inWords(outcome, words));
    });
  };
  return { problem, isPending, run };
}

function inWords({ formError = "invalid", waitSeconds }: Outcome & { ok: false }, words: FormWords): string {
  const known = isProblem(formError) ? formError : "invalid";
  const state = { ...emptyForm(""), formError: known, ...(waitSeconds !== undefined && { waitSeconds }) };
  return formProblemOf(state, words) ?? "";
}
