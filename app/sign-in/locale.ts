import { cookies, headers } from "next/headers";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { localeCookie, negotiateLocale } from "@/lib/i18n/negotiate";
import type { Query } from "@/lib/query-value";

/** The language of the address's `lang`, else the one the reader chose before or prefers. */
export async function localeOf({ lang }: Query): Promise<Locale> {
  if (typeof lang === "string" && isLocale(lang)) return lang;
  const remembered = (await cookies()).get(localeCookie)?.value;
  return negotiateLocale((await headers()).get("accept-language"), remembered);
}
