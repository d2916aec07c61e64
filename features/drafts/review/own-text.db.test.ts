import { expect, it, vi } from "vitest";
import { draftOf, makePerson, placeOf } from "@/db/review.fixtures";
import { seed } from "@/db/seed";
import { restoreRevision } from "../history/mutations";
import { publish } from "../publishing/mutations";
import { grantFor, scopeFor, writeOn } from "./people.fixtures";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const konak = await placeOf("konak");
const readDraft = () => draftOf(konak.municipalityId);
async function person(name: string, role: "editor" | "reviewer") {
  const grant = grantFor(role, konak);
  return scopeFor({ accountId: await makePerson(name, grant), name, grant }, konak);
}
const ayse = await person("ayse", "editor");
const ali = await person("ali", "editor");
const rana = await person("rana", "reviewer");
const remzi = await person("remzi", "reviewer");

const others = { editorsPublish: true, ownText: "others" } as const;
const publishBy = async (scope: typeof rana, rules: Parameters<typeof publish>[2] = others) =>
  publish(scope, { baseRevision: (await readDraft()).number, changeNote: {} }, rules);
const publishNow = (scope: typeof rana) => publishBy(scope, { editorsPublish: true, ownText: "anybody" });
const write = async (scope: typeof rana, words: string) => writeOn(scope, await readDraft(), words);

it("own text is published by others alone, until the next publication", async () => {
  await publishNow(rana);
  await write(ayse, "By Ayşe");
  await write(rana, "By Rana");
  expect(await publishBy(ayse)).toEqual({ refused: "ownText" });
  expect(await publishBy(rana)).toEqual({ refused: "ownText" });
  expect(await publishBy(ali)).toHaveProperty("published");
  await write(ali, "By Ali");
  expect(await publishBy(ali)).toEqual({ refused: "ownText" });
  expect(await publishBy(ayse)).toHaveProperty("published");
});

it("own text stays that where a colleague takes it up again after it was turned down", async () => {
  await publishNow(rana);
  await write(ayse, "By Ayşe, not wanted");
  const { number: hers } = await readDraft();
  await write(rana, "By Rana");
  expect(await publishBy(ali)).toHaveProperty("published");
  const restore = async (number: number) =>
    restoreRevision(ali, { number, baseRevision: (await readDraft()).number });
  await restore(hers);
  expect(await publishBy(ayse)).toEqual({ refused: "ownText" });
  // Also by way of another restoration.
  const { number: taken } = await readDraft();
  await write(remzi, "By Remzi");
  expect(await publishBy(rana)).toHaveProperty("published");
  await restore(taken);
  expect(await publishBy(ayse)).toEqual({ refused: "ownText" });
  expect(await publishBy(ali)).toEqual({ refused: "ownText" });
  expect(await publishBy(rana)).toHaveProperty("published");
});

it("own text is not what was published and is taken up again", async () => {
  await write(ayse, "By Ayşe, published");
  const { number } = await readDraft();
  expect(await publishBy(rana)).toHaveProperty("published");
  await write(rana, "By Rana");
  await restoreRevision(ali, { number, baseRevision: number + 1 });
  expect(await publishBy(ayse)).toHaveProperty("published");
});
