import { beforeEach, expect, it, vi } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import type { Profile } from "@/features/profiles/schema";
import { keepNote, readKeptNote } from "./kept-note";
import type { Backup } from "./kept-together";
import { dropBackup, keepBackup, keptTexts, takeOverBackup } from "./local-backup";
import { mayThrowAway } from "./restored";

/** As much of a browser's storage as is asked of it: its keys are its own properties. */
class FakeStorage {
  getItem = (key: string) => (this as Record<string, unknown>)[key] ?? null;
  setItem = (key: string, value: string) => Object.assign(this, { [key]: value });
  removeItem = (key: string) => Reflect.deleteProperty(this, key);
}
beforeEach(() => {
  vi.stubGlobal("window", { localStorage: new FakeStorage() });
});

const windowOf = (window: string) => ({ municipalityId: "m", accountId: "a", window });
const titled = (short: string): Profile => ({ ...konak, names: { ...konak.names, short } });
const backup = (short: string, at: number): Backup => ({
  ...{ at, baseRevision: 5, base: konak },
  profile: titled(short),
});
const keptNames = () => keptTexts("a").map(({ text }) => (text as Backup).profile.names.short);
const never = () => false;

it("forgets the text of the window that was saved, and not that of another window on the same revision", () => {
  keepBackup(windowOf("one"), backup("One", 1));
  keepBackup(windowOf("two"), backup("Two", 2));
  dropBackup(windowOf("two"));
  expect(keptNames()).toEqual(["One"]);
});

it("takes the newest text over, so that saving it forgets it wherever it was kept", () => {
  keepBackup(windowOf("closed"), backup("Older", 1));
  keepBackup(windowOf("crashed"), backup("Newer", 2));
  expect(takeOverBackup(windowOf("next"), never)?.backup.profile.names.short).toBe("Newer");
  expect(keptNames()).toEqual(["Newer", "Older"]);
  dropBackup(windowOf("next"));
  expect(keptNames()).toEqual(["Older"]);
});

it("forgets a text that has reached the server, and puts back the one that has not", () => {
  keepBackup(windowOf("answered"), backup("Saved", 2));
  keepBackup(windowOf("cut off"), backup("Lost", 1));
  const taken = takeOverBackup(windowOf("next"), (profile) => profile.names.short === "Saved");
  expect(taken?.backup.profile.names.short).toBe("Lost");
  expect(keptNames()).toEqual(["Lost"]);
});

it("puts together what windows typed in different fields of one revision", () => {
  const english = { ...konak, names: { ...konak.names, english: "Two" } };
  keepBackup(windowOf("one"), backup("One", 1));
  keepBackup(windowOf("two"), { ...backup("One", 2), profile: english });
  const taken = takeOverBackup(windowOf("next"), never);
  expect(taken?.backup.profile.names).toMatchObject({ short: "One", english: "Two" });
  expect(taken).toMatchObject({ others: 0, backup: { baseRevision: 5, at: 2 } });
  expect(keptTexts("a")).toHaveLength(1);
});

it("says how many texts contradict the newest or were written on another revision, and keeps them", () => {
  keepBackup(windowOf("same field"), backup("Older", 2));
  keepBackup(windowOf("earlier"), { ...backup("Konak", 1), baseRevision: 4 });
  keepBackup(windowOf("newest"), backup("Newer", 3));
  expect(takeOverBackup(windowOf("next"), never)).toMatchObject({ others: 2 });
  expect(keptNames()).toEqual(["Newer", "Older", "Konak"]);
});

it.each([
  ["before it is saved", "Typed", 5, konak, true],
  ["when its own save is the newest revision", "Typed", 6, titled("Typed"), true],
  ["after something else was typed", "Typed on", 6, titled("Typed"), false],
  ["after somebody else has saved", "Typed", 6, titled("Theirs"), false],
])("lets a restored text be thrown away %s: %s, %i", (_, short, number, profile, expected) => {
  const now = { onScreen: titled(short), base: { number, profile } };
  expect(mayThrowAway(backup("Typed", 1), now)).toBe(expected);
});

it("keeps what a publication was to say, for its account and municipality, until it is empty", () => {
  const owner = { municipalityId: "m", accountId: "a" };
  keepNote(owner, { en: "New figures" });
  expect(readKeptNote(owner)).toEqual({ en: "New figures" });
  expect(readKeptNote({ ...owner, municipalityId: "other" })).toEqual({});
  expect(keptTexts("a").map(({ text }) => text)).toMatchObject([{ changeNote: { en: "New figures" } }]);
  expect(keptTexts("other")).toEqual([]);
  keepNote(owner, { en: " " });
  expect(keptTexts("a")).toEqual([]);
});
