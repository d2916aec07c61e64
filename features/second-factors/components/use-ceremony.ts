"use client";
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useState, useSyncExternalStore, useTransition } from "react";
import { useNewest } from "@/features/auth/components/use-newest";
import type { LimitedResult } from "@/features/auth/form/action-result";
import { emptyForm, type FormState, isAnswered } from "@/features/auth/form/state";

const untried = emptyForm("passkey");

const never = () => () => {};

/** Passkeys belong to the name of a host: a bare address has none. Without https there are none either, but here. */
const canUsePasskeys = () => browserSupportsWebAuthn() && !/^([\d.]+|\[.*)$/.test(location.hostname);

/** Whether this browser knows passkeys; false on the server and without a script. */
export const usePasskeys = (): boolean => useSyncExternalStore(never, canUsePasskeys, () => false);

/** Runs one ceremony at a time; what came of it is a form's state, so that it is said like all others. */
export function useCeremony() {
  const [outcome, setOutcome] = useState(untried);
  const [isPending, start] = useTransition();
  const run = (ceremony: () => Promise<LimitedResult>) => {
    if (isPending) return;
    setOutcome(untried);
    start(async () => {
      setOutcome(stateOf(await ceremony()));
    });
  };
  const isNewest = useNewest(outcome, isAnswered(outcome));
  return { outcome: isNewest ? outcome : untried, isPending, run };
}

const stateOf = (result: LimitedResult): FormState =>
  result.ok
    ? { ...untried, isDone: true }
    : { ...untried, formError: result.formError ?? "invalid", waitSeconds: result.waitSeconds };
