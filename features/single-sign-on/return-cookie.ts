import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { staffHome } from "@/features/auth/paths";
import { proofPages } from "@/features/auth/proof-pages";
import { returnPath } from "@/features/auth/return-path";
import { siteAddress } from "@/features/auth/site-address";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { cookieFor } from "@/lib/session-cookie";

const { name, options } = cookieFor("provider-return", siteAddress);
/** As long as the exchange with the provider may take. */
const SECONDS = 15 * 60;

const returnSchema = z.object({
  next: z.unknown().transform(returnPath),
  lang: localeSchema.optional().catch(undefined),
  on: z.enum(proofPages).optional().catch(undefined),
});
/**
 * Where somebody goes on who comes back from the provider, and the language that they read; `on` is the page that asks who
 * they are, when they were signed in already.
 */
export type Return = z.output<typeof returnSchema>;

/** Reads it from a form or a cookie, which anybody may have written. */
export const readReturn = (given: unknown): Return =>
  returnSchema.safeParse(given).data ?? { next: staffHome };

export async function keepReturn(kept: Return): Promise<void> {
  (await cookies()).set(name, JSON.stringify(kept), { ...options, maxAge: SECONDS });
}

export async function takeReturn(): Promise<Return> {
  const store = await cookies();
  const kept = store.get(name)?.value ?? "{}";
  store.delete({ name, ...options });
  try {
    return readReturn(JSON.parse(kept));
  } catch {
    return readReturn({});
  }
}
