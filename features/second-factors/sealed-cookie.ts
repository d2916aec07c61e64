import "server-only";
import { cookies } from "next/headers";
import { siteAddress } from "@/features/auth/site-address";
import { seal, unseal } from "@/lib/sealed";
import { cookieFor } from "@/lib/session-cookie";

/**
 * What waits in the browser between two pages of setting up, sealed for its account: a secret that is not in force
 * before a first code has been shown, and codes that are shown until somebody says that they have been kept. The
 * database then holds neither a secret that nobody uses nor a code that can be read.
 */
export type Waiting = "new-authenticator" | "new-recovery-codes";

/** Long enough to install an app, or to find a printer. */
const SECONDS = 30 * 60;

const cookieOf = (what: Waiting) => cookieFor(what, siteAddress);

export async function keepWaiting(what: Waiting, accountId: string, text: string): Promise<void> {
  const { name, options } = cookieOf(what);
  const value = seal(text, { purpose: what, owner: accountId });
  (await cookies()).set(name, value, { ...options, maxAge: SECONDS });
}

/** Null when nothing waits, or what waits is another account's. */
export async function readWaiting(what: Waiting, accountId: string): Promise<string | null> {
  const value = (await cookies()).get(cookieOf(what).name)?.value;
  return value ? unseal(value, { purpose: what, owner: accountId }) : null;
}

export async function dropWaiting(what: Waiting): Promise<void> {
  const { name, options } = cookieOf(what);
  (await cookies()).delete({ name, ...options });
}
