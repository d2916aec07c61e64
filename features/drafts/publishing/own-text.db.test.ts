import { describe, expect, it, vi } from "vitest";
import { draftOf, placeOf } from "@/db/review.fixtures";
import { seed } from "@/db/seed";
import { personAt } from "@/features/auth/people.fixtures";
import type { EditorScope } from "@/features/auth/scopes";
import { restoreRevision } from "../history/mutations";
import { writeOn } from "../review/writing.fixtures";
import { publish } from "./mutations";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const konak = await placeOf("konak");
const readDraft = () => draftOf(konak.municipalityId);
const write = async (scope: EditorScope, words: string) => writeOn(scope, await readDraft(), words);
const ayse = await personAt(konak, "ayse", "editor");
const ali = await personAt(konak, "ali", "editor", "country");
const rana = await personAt(konak, "rana", "reviewer");
const remzi = await personAt(konak, "remzi", "reviewer", "network");
const publishNow = async (scope: typeof rana) =>
  publish(scope, { baseRevision: (await readDraft()).number, changeNote: {} });

describe("own text", () => {
  const others = { editorsPublish: true, ownText: "others" } as const;
  const publishBy = async (scope: typeof rana) =>
    publish(scope, { baseRevision: (await readDraft()).number, changeNote: {} }, others);

  it("is published by others alone, until the next publication", async () => {
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

  it("stays one's own where a colleague takes it up again after it was turned down", async () => {
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

  it("is not what was published and is taken up again", async () => {
    await write(ayse, "By Ayşe, published");
    const { number } = await readDraft();
    expect(await publishBy(rana)).toHaveProperty("published");
    await write(rana, "By Rana");
    await restoreRevision(ali, { number, baseRevision: number + 1 });
    expect(await publishBy(ayse)).toHaveProperty("published");
  });
});
