import { inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { blankProfile } from "@/features/profiles/blank";
import { db } from "./client";
import { municipalities } from "./schema/profiles";
import { searchTexts, searchWords } from "./schema/search";
import { seed } from "./seed";
import { createPartner } from "./seed/municipality";
import { untilWaiting } from "./waiting.fixtures";

await seed();

const publish = (short: string, ...texts: string[]) => {
  const content = texts.map((text) => ({ type: "text" as const, text }));
  const summary = { en: { type: "doc" as const, content: [{ type: "paragraph" as const, content }] } };
  const profile = {
    ...{ ...blankProfile, names: { ...blankProfile.names, short }, status: "partner_city", summary },
  };
  const partner = { countryCode: "tr", slug: short.toLowerCase(), profile, changeNote: {} };
  return db.transaction((tx) => createPartner(tx, partner));
};

it("are written by two at once who have the same new words in different orders", async () => {
  let held = () => {};
  const isHeld = new Promise<void>((resolve) => {
    held = resolve;
  });
  // Holds both up in the middle of what they write.
  const third = db.transaction(async (tx) => {
    await tx.insert(searchWords).values({ word: "moonlit" });
    held();
    await untilWaiting(2);
  });
  await isHeld;
  const both = ["cedar moonlit yew", "yew moonlit cedar"].map((text, at) => publish(`Aqzyx${at}`, text));
  await Promise.all([third, ...both]);
  const words = await db.$count(searchWords, inArray(searchWords.word, ["cedar", "moonlit", "yew"]));
  expect(words).toBe(3);
  expect(await db.$count(searchTexts)).toBe(await db.$count(municipalities));
});

it("are bounded, however much one page says", async () => {
  const before = await db.$count(searchWords);
  const words = Array.from({ length: 2400 }, (_, at) => `q${at + 10_000}`);
  const texts = Array.from({ length: 6 }, (_, n) => words.map((word) => word + n).join(" "));
  await publish("Aqzyx2", ...texts);
  const added = (await db.$count(searchWords)) - before;
  expect(added).toBeGreaterThan(11_000);
  expect(added).toBeLessThan(12_100);
});
