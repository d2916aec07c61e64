import { eq, sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { draftOf, placeOf } from "@/db/review.fixtures";
import { municipalities, revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { personAt } from "@/features/auth/people.fixtures";
import { MIDDLE } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import { describeImage } from "./describe-mutations";
import { keepNumber } from "./keep-mutations";
import { getPlaceTasks } from "./queries";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const konak = await placeOf("konak");
const { municipalityId } = konak;
const scope = await personAt(konak, "ayse", "editor", "network");
const colleague = await personAt(konak, "deniz", "editor", "network");
const readProfile = async () => (await draftOf(municipalityId)).profile;

/** Makes the draft another one, as an upload and a save would. */
async function write(change: Partial<Profile>): Promise<void> {
  const profile = { ...(await readProfile()), ...change };
  const number = sql<number>`(select max(number) + 1 from revisions where municipality_id = ${municipalityId})`;
  const [row] = await db
    .insert(revisions)
    .values({ municipalityId, number, kind: "saved", authorName: "A", profile })
    .returning({ id: revisions.id });
  await db
    .update(municipalities)
    .set({ draftRevisionId: row?.id })
    .where(eq(municipalities.id, municipalityId));
  await db.transaction((tx) => rebuildTasks(tx, municipalityId));
}

const open = async (kind: "image-without-text" | "typed-number") =>
  (await getPlaceTasks(scope))?.tasks.filter((task) => task.kind === kind).map(({ detail }) => detail);

it("says what is to be seen in a picture; of two at once one is kept and the other told", async () => {
  const image = {
    ...{ id: "square", file: "a".repeat(64), alt: {}, isDecorative: false, caption: {} },
    ...{ credit: "", licence: "" as const, focal: MIDDLE },
  };
  await write({ images: [image], cover: "square" });
  expect(await open("image-without-text")).toHaveLength(1);
  const describeAs = (text: string, by = scope) =>
    describeImage(by, { imageId: "square", language: "en", text });
  const answers = await Promise.all([describeAs("A square"), describeAs("A place", colleague)]);
  expect(answers.toSorted()).toEqual(["alreadyDescribed", "saved"]);
  expect(await open("image-without-text")).toEqual([]);
  const said = (await readProfile()).images[0]?.alt.en ?? "";
  expect(["A square", "A place"]).toContain(said);
  expect(await describeAs(said)).toBe("saved");
  expect(await describeImage(scope, { imageId: "none", language: "en", text: "x" })).toBeNull();
});

it("leaves a number as text for everybody, however often it is decided", async () => {
  const text = (words: string) => ({
    ...{ type: "doc" as const },
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: words }] }],
  });
  await write({ summary: { en: text("112 and 31."), tr: text("112 ve 31.") } });
  const typed = await open("typed-number");
  expect(typed).toEqual([{ numbers: ["112", "31"] }, { numbers: ["112", "31"] }]);
  const number = { figureId: "neighbourhoods", text: "112" };
  await Promise.all([keepNumber(scope, number), keepNumber(colleague, number), keepNumber(scope, number)]);
  expect(await open("typed-number")).toEqual([{ numbers: ["31"] }, { numbers: ["31"] }]);
});
