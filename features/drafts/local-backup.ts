import { z } from "zod";
import type { Profile } from "@/features/profiles/schema";

/**
 * What a person has typed and no server has confirmed yet, kept in the browser: one entry for each municipality,
 * account and revision that the text was written on. The text may break the schema (half a date), so that only its
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
export type Backup = { at: number; baseRevision: number; base: Profile; profile: Profile };

type Owner = { municipalityId: string; accountId: string };
const NAME = "unsaved-draft";
const prefix = ({ municipalityId, accountId }: Owner) => `${NAME}:${municipalityId}:${accountId}:`;
const storage = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    // The browser may refuse storage; the text is then safe only while the page is open, as the warning says.
    return null;
  }
};
const keysOf = (owner: Owner): string[] =>
  Object.keys(storage() ?? {}).filter((k) => k.startsWith(prefix(owner)));

/** Keeps the text; false when the browser refuses, because it has no storage or no room in it. */
export function keepBackup(owner: Owner, backup: Backup): boolean {
  try {
    const store = storage();
    store?.setItem(`${prefix(owner)}${backup.baseRevision}`, JSON.stringify(backup));
    return store !== null;
  } catch {
    return false;
  }
}

/** The newest text that was kept, `null` when everything has been saved. */
export function findBackup(owner: Owner): Backup | null {
  const found = keysOf(owner).flatMap((key) => {
    try {
      const parsed = backupSchema.safeParse(JSON.parse(storage()?.getItem(key) ?? "null"));
      return parsed.success ? [parsed.data as unknown as Backup] : [];
    } catch {
      return [];
    }
  });
  return found.toSorted((a, b) => b.at - a.at)[0] ?? null;
}

type KeptText = { key: string; at: number; text: unknown };

/** Everything kept in this browser, newest first, for a page that no longer knows more than the account. */
export function keptTexts(accountId: string | null): KeptText[] {
  const keys = Object.keys(storage() ?? {}).filter((key) => {
    const [name, , account] = key.split(":");
    return name === NAME && (accountId === null || account === accountId);
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

/** Forgets texts that the person has stored elsewhere. */
export function takeAway(texts: readonly KeptText[]): void {
  for (const { key } of texts) storage()?.removeItem(key);
}

/** Forgets what was kept, after the server has confirmed it or the person has thrown it away. */
export function dropBackups(owner: Owner): void {
  for (const key of keysOf(owner)) storage()?.removeItem(key);
}
