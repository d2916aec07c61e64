import { z } from "zod";

const webAddress = z.httpUrl().max(2000);
const mailAddress = z.email().max(254);

/** Whether a text may be the target of a link in prose: a web address or an e-mail address. */
export const isLinkAddress = (address: string): boolean =>
  webAddress.safeParse(address).success ||
  (/^mailto:/i.test(address) && mailAddress.safeParse(address.slice("mailto:".length)).success);

/** What the person most likely meant: `konak.bel.tr` is a web address, `a@b.example` a mail address; else `null`. */
export function completeLinkAddress(typed: string): string | null {
  const text = typed.trim();
  return [text, `mailto:${text}`, `https://${text}`].find(isLinkAddress) ?? null;
}
