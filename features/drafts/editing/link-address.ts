import { z } from "zod";
import { emailAddress } from "@/lib/email";

const webAddress = z.httpUrl().max(2000);

/** Whether a text may be the target of a link in prose: a web address or an e-mail address. */
export const isLinkAddress = (address: string): boolean =>
  webAddress.safeParse(address).success ||
  (/^mailto:/i.test(address) && emailAddress.safeParse(address.slice("mailto:".length)).success);

/** What the person most likely meant: `konak.bel.tr` is a web address, `a@b.example` a mail address; else `null`. */
export function completeLinkAddress(typed: string): string | null {
  const text = typed.trim();
  return [text, `mailto:${text}`, `https://${text}`].find(isLinkAddress) ?? null;
}

/** A web address as it was typed, with `https://` before it when only that was missing: `konak.bel.tr`. */
export function completeWebAddress(typed: string): string {
  const text = typed.trim();
  // A mail address in this field is a mistake, and would become the address of a user at a site.
  if (webAddress.safeParse(text).success || /^[^/]*@/.test(text)) return text;
  const whole = `https://${text}`;
  return webAddress.safeParse(whole).success ? whole : text;
}
