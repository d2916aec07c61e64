import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
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
const SECONDS = 20 * 60;

const cookieOf = (what: Waiting) => cookieFor(what, siteAddress);

export async function keepWaiting(what: Waiting, accountId: string, text: string): Promise<void> {
  const { name, options } = cookieOf(what);
  const until = Date.now() + SECONDS * 1000;
  const value = seal(JSON.stringify({ until, text }), { purpose: what, owner: accountId });
  (await cookies()).set(name, value, { ...options, maxAge: SECONDS });
}

const waitingSchema = z.object({ until: z.number(), text: z.string() });

/** Null when nothing waits, or what waits is another account's or too old: a cookie can be kept and put back. */
export async function readWaiting(what: Waiting, accountId: string): Promise<string | null> {
  const value = (await cookies()).get(cookieOf(what).name)?.value;
  const opened = value ? unseal(value, { purpose: what, owner: accountId }) : null;
  if (!opened) return null;
  const { until, text } = waitingSchema.parse(JSON.parse(opened));
  return Date.now() < until ? text : null;
}

export async function dropWaiting(what: Waiting): Promise<void> {
  const { name, options } = cookieOf(what);
  (await cookies()).delete({ name, ...options });
}
