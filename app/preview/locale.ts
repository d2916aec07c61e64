import { cookies, headers } from "next/headers";
import type { Locale } from "@/lib/i18n/locales";
import { localeCookie, negotiateLocale } from "@/lib/i18n/negotiate";

/** The language of somebody whose account, if there is any, is not asked for. */
export async function readersLocale(): Promise<Locale> {
  const remembered = (await cookies()).get(localeCookie)?.value;
  return negotiateLocale((await headers()).get("accept-language"), remembered);
}
