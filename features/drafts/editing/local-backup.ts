import { z } from "zod";
import { withoutMedia } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import { defaultLocale } from "@/lib/i18n/locales";
import { NOTES } from "./kept-note";
import { type Backup, putTogether } from "./kept-together";

/**
 * What a person has typed and no server has confirmed yet, kept in the browser: one entry for each municipality,
 * account and window, because two windows may hold two texts. The text may break the schema (half a date), so that only its
 * outer shape is checked.
 */
const backupSchema = z.object({
  at: z.number(),
  baseRevision: z.number(),
  base: z.looseObject({ names: z.looseObject({}) }),
  profile: z.looseObject({
    names: z.looseObject({}),
    figures: z.array(z.unknown()),
    sections: z.array(z.unknown()),
  }),
});
type Account = { municipalityId: string; accountId: string };
/** Who keeps a text: `window` is one opening of the editor, so that none forgets what another one keeps. */
export type Owner = Account & { window: string };
/** A name for one opening of the editor. */
export const newWindow = (): string => Math.random().toString(36).slice(2);

const NAME = "unsaved-draft";
const prefix = ({ municipalityId, accountId }: Account) => `${NAME}:${municipalityId}:${accountId}:`;
const keyOf = (owner: Owner) => `${prefix(owner)}${owner.window}`;
const storage = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    // The browser may refuse storage; the text is then safe only while the page is open, as the warning says.
    return null;
  }
};
const keysOf = (account: Account): string[] =>
  Object.keys(storage() ?? {}).filter((k) => k.startsWith(prefix(account)));

/** What an earlier version of the editor kept has nothing where later ones look for pictures, documents and the source language. */
const later = { ...withoutMedia, sourceLanguage: defaultLocale };
const completed = (backup: Backup): Backup => ({
  ...backup,
  base: { ...later, ...backup.base },
  profile: { ...later, ...backup.profile },
});

/** Keeps the text; false when the browser refuses, because it has no storage or no room in it. */
export function keepBackup(owner: Owner, backup: Backup): boolean {
  try {
    const store = storage();
    store?.setItem(keyOf(owner), JSON.stringify(backup));
    return store !== null;
  } catch {
    return false;
  }
}

/** What a window begins with; `others` is how many texts, kept by other windows, contradict it and are still kept. */
export type TakenOver = { backup: Backup; others: number };

/**
 * What windows kept before, put together as far as it agrees, `null` when everything has been saved. From then on it
 * is this window's: the entries that went into it are gone, and a window that is still open keeps its text anew when
 * something is typed there. Texts that `isKnown` are forgotten.
 */
export function takeOverBackup(owner: Owner, isKnown: (profile: Profile) => boolean): TakenOver | null {
  const found = keysOf(owner).flatMap((key) => {
    try {
      const parsed = backupSchema.safeParse(JSON.parse(storage()?.getItem(key) ?? "null"));
      return parsed.success ? [{ key, backup: completed(parsed.data as unknown as Backup) }] : [];
    } catch {
      return [];
    }
  });
  const isNew = found.filter(({ key, backup }) => {
    const known = isKnown(backup.profile);
    if (known) storage()?.removeItem(key);
    return !known;
  });
  const together = putTogether(isNew);
  if (!together) return null;
  // Where the browser has no room for a second copy, the first ones stay.
  if (keepBackup(owner, together.backup))
    for (const { key } of together.used) if (key !== keyOf(owner)) storage()?.removeItem(key);
  return { backup: together.backup, others: isNew.length - together.used.length };
}

type KeptText = { key: string; at: number; text: unknown };

/** Everything kept in this browser, also what publications were to say, newest first, for a page that knows the account alone. */
export function keptTexts(accountId: string | null): KeptText[] {
  const keys = Object.keys(storage() ?? {}).filter((key) => {
    const [name, , account] = key.split(":");
    return (name === NAME || name === NOTES) && (accountId === null || account === accountId);
  });
  const read = (key: string): KeptText[] => {
    try {
      const text: unknown = JSON.parse(storage()?.getItem(key) ?? "null");
      const { at } = backupSchema.pick({ at: true }).parse(text);
      return [{ key, at, text }];
    } catch {
      return [];
    }
  };
  return keys.flatMap(read).toSorted((a, b) => b.at - a.at);
}

/** Gives the texts to the person as a file. */
export function storeAsFile(texts: readonly KeptText[], name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(texts, null, 2)], { type: "application/json" }));
  link.download = `${name}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Forgets texts that the person has stored elsewhere. */
export function takeAway(texts: readonly KeptText[]): void {
  for (const { key } of texts) storage()?.removeItem(key);
}

/** Forgets what this window kept, after the server has confirmed it or the person has thrown it away. */
export function dropBackup(owner: Owner): void {
  storage()?.removeItem(keyOf(owner));
}
