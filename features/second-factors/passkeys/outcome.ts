import type { LimitedResult } from "@/features/auth/form/action-result";
import type { Slowed } from "./ask-mutations";
import type { Refusal } from "./check-mutations";

/** Of an answer that does not count, only the record says what exactly is wrong. */
const told: Record<Refusal, string> = {
  expired: "passkeyExpired",
  challenge: "passkeyRefused",
  unknownPasskey: "passkeyRefused",
  inactive: "passkeyRefused",
  answer: "passkeyRefused",
  counter: "passkeyRefused",
};

const isRefusal = (refused: string): refused is Refusal => Object.hasOwn(told, refused);

/** What a person is told of a refusal. */
export function toldOf(refusal: { refused: string } | Slowed): Extract<LimitedResult, { ok: false }> {
  if ("waitSeconds" in refusal) {
    return { ok: false, formError: "slowed", waitSeconds: refusal.waitSeconds };
  }
  const { refused } = refusal;
  return { ok: false, formError: isRefusal(refused) ? told[refused] : refused };
}
