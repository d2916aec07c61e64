import { personPath } from "@/features/accounts/people/paths";
import { nameInHistory } from "@/features/auth/name-in-history";
import { type Address, editorPath } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import type { RecordRow } from "./queries";

/** `isShown`: there is a page about it that the reader may open. */
export type Names = {
  accounts: Map<string, { name: string; isShown: boolean }>;
  municipalities: Map<string, { name: string; address: Address; isShown: boolean; isReadable: boolean }>;
  countries: Map<string, Localized>;
};
/** A name, and where more about it stands. */
export type Named = { name: string; href: string | null };

const person = (id: string | null, name: string, names: Names, locale: Locale): Named => ({
  name: nameInHistory(name, locale),
  href: id && names.accounts.get(id)?.isShown ? personPath(id) : null,
});

/** Who did it, by the name they had then. What nobody did was done by the site, or by somebody it does not know. */
export function actorOf(row: RecordRow, names: Names, locale: Locale): Named {
  const { accountId, actorName, action } = row;
  if (accountId || actorName) {
    const { name, href } = person(accountId, actorName, names, locale);
    return { name: actorName || sentenceCase(name, locale), href };
  }
  const t = translator(locale, "audit");
  return { name: t(action === "record.shortened" ? "who.site" : "who.unknown"), href: null };
}

/** What it was done to; an account by the name that it had then. */
export function subjectOf(row: RecordRow, names: Names, locale: Locale): Named {
  const { subjectKind, subjectId, detail } = row;
  if (subjectKind === "municipality") {
    const town = names.municipalities.get(subjectId);
    const name = town?.name ?? translator(locale, "audit")("who.municipality");
    return { name, href: town?.isShown ? editorPath(town.address) : null };
  }
  const then = typeof detail.name === "string" ? detail.name : names.accounts.get(subjectId)?.name;
  return person(subjectId, then || translator(locale, "audit")("who.erased"), names, locale);
}
