"use client";
import {
  type AuthenticationResponseJSON,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  WebAuthnAbortService,
} from "@simplewebauthn/browser";
import { useEffect, useRef } from "react";
import type { LimitedResult } from "@/features/auth/form/action-result";

/** Before the challenge that waits in the field is too old to be answered. */
const RENEW_MS = 4 * 60 * 1000;

type Props = {
  isOn: boolean;
  ask: () => Promise<LimitedResult<{ options: PublicKeyCredentialRequestOptionsJSON }>>;
  onAnswer: (answer: AuthenticationResponseJSON) => void;
};

/** Lets the browser offer passkeys in the field that is marked "webauthn". Whoever has none sees nothing of it. */
export function useAutofill({ isOn, ask, onAnswer }: Props): void {
  const latest = useRef({ ask, onAnswer });
  useEffect(() => {
    latest.current = { ask, onAnswer };
  });
  useEffect(() => {
    if (!isOn) return;
    let isOver = false;
    const offer = async () => {
      if (!(await browserSupportsWebAuthnAutofill())) return;
      const asked = await latest.current.ask();
      if (isOver || !asked.ok) return;
      try {
        const answer = await startAuthentication({ optionsJSON: asked.options, useBrowserAutofill: true });
        if (!isOver) latest.current.onAnswer(answer);
      } catch {
        // Nobody chose one, or another request has taken its place: the page is as before.
      }
    };
    void offer();
    const renewal = setInterval(offer, RENEW_MS);
    return () => {
      isOver = true;
      clearInterval(renewal);
      WebAuthnAbortService.cancelCeremony();
    };
  }, [isOn]);
}
