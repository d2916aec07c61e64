import { personPath } from "@/features/accounts/people/paths";
import { isAttempt } from "@/features/auth/attempts";
import { accountInHistory, nameWithoutAccount } from "@/features/auth/name-in-history";
import { type Address, editorPath } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import type { RecordRow } from "./queries";

/**
 * `isShown`: there is a page about it that the reader may open. `email` is null where they may not, since an address could
 * not be theirs to read either.
 */
export type Names = {
  accounts: Map<string, { name: string; email: string | null; isShown: boolean }>;
  municipalities: Map<string, { name: string; address: Address; isShown: boolean; isReadable: boolean }>;
  countries: Map<string, Localized>;
};
/** A name, and where more about it stands. */
export type Named = {
  name: string;
  href: string | null;
  /** Which account it was: anybody may give themselves another's name. Null for who or what has none. */
  account: { id: string; email: string | null } | null;
};

const without = (name: string, href: string | null = null): Named => ({ name, href, account: null });

function person(id: string, name: string, names: Names): Named {
  const known = names.accounts.get(id);
  const href = known?.isShown ? personPath(id) : null;
  return { name, href, account: { id, email: known?.email ?? null } };
}

const bySite = ["record.shortened", "handover.told"];

/** Who did it, by the name they had then. What nobody did was done by the site, or by somebody it does not know. */
export function actorOf({ accountId, actorName, action }: RecordRow, names: Names, locale: Locale): Named {
  const t = translator(locale, "audit");
  // Earlier versions named the account for which it was tried.
  if (isAttempt(action)) return without(t("who.unknown"));
  if (accountId) {
    const name = actorName || sentenceCase(accountInHistory("", locale), locale);
    return person(accountId, name, names);
  }
  if (actorName) return without(nameWithoutAccount(actorName, locale));
  return without(t(bySite.includes(action) ? "who.site" : "who.unknown"));
}

/** What it was done to, where that is a municipality or an account; an account by the name that it had then. */
export function subjectOf(row: RecordRow, names: Names, locale: Locale): Named | null {
  const { subjectKind, subjectId } = row;
  if (subjectKind === "municipality") {
    const town = names.municipalities.get(subjectId);
    const name = town?.name ?? translator(locale, "audit")("who.municipality");
    return without(name, town?.isShown ? editorPath(town.address) : null);
  }
  if (subjectKind !== "account" || subjectId === "") return null;
  const name = nameThen(row) ?? names.accounts.get(subjectId)?.name;
  return person(subjectId, name || translator(locale, "audit")("who.erased"), names);
}

/** What the account was called then, "" where it has been erased. */
function nameThen({ accountId, actorName, action, detail }: RecordRow): string | undefined {
  if (typeof detail.name === "string") return detail.name;
  return isAttempt(action) && accountId ? actorName : undefined;
}
