import type { LimitedResult } from "@/features/auth/action-result";
import type { Slowed } from "./passkey-ask-mutations";
import type { Refusal } from "./passkey-check-mutations";

/** What a person is told of a refusal: what exactly was wrong is for the record. */
export function toldOf(refusal: { refused: Refusal } | Slowed): LimitedResult & { ok: false } {
  if ("waitSeconds" in refusal) {
    return { ok: false, formError: "slowed", waitSeconds: refusal.waitSeconds };
  }
  return { ok: false, formError: refusal.refused === "expired" ? "passkeyExpired" : "passkeyRefused" };
}
