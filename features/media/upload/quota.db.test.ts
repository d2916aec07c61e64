import { rmSync } from "node:fs";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { makeWorkplace } from "@/db/editor.fixtures";
import { media } from "@/db/schema/editorial";
import { municipalities } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { mediaStorage } from "@/lib/storage/media-storage";
import { deleteFile } from "../library/mutations";
import { add, editorAt, send } from "../library.fixtures";
import { landscape, pdf } from "../pictures.fixtures";
import { takeFile } from "./take";

const MEGABYTE = 1024 * 1024;
const folder = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule("node:fs");
  const at = mkdtempSync(`${process.getBuiltinModule("node:os").tmpdir()}/media-`);
  Object.assign(process.env, { DATA_DIR: at, MEDIA_QUOTA_MB: "1" });
  return at;
});
// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));
afterAll(() => rmSync(folder, { recursive: true }));

await seed();
const scope = editorAt(await makeWorkplace("konak"));
const elsewhere = editorAt(await makeWorkplace("bagcilar"));
const small = (seed: number) => landscape({ width: 60, height: 40, seed }).jpeg().toBuffer();
/** A document of about so many bytes, not the same as another. */
const large = (bytes: number, mark: string) => pdf(`<< /Title (${mark}${"x".repeat(bytes)}) >>`);
const own = eq(media.municipalityId, scope.municipalityId);
const held = async () => (await db.select({ id: media.id }).from(media).where(own)).length;

/** The files whose bytes are to be looked after now. */
const givenUp = async () =>
  (
    await db.execute(
      sql`select data ->> 'hash' as hash from pgboss.job where name = 'unused-files' and start_after <= now()`,
    )
  ).length;

beforeEach(async () => {
  for (const { id } of await db.select({ id: media.id }).from(media).where(own)) await deleteFile(scope, id);
  await db.execute(sql`delete from pgboss.job`);
});

describe("the room of a library", () => {
  it("is used up by large files, and says how much there is", async () => {
    const first = await add(scope, large(0.7 * MEGABYTE, "a"), "a.pdf");
    expect(await send(scope, large(0.5 * MEGABYTE, "b"))).toEqual({
      refusal: "quota",
      room: { used: first.facts.bytes, quota: MEGABYTE },
    });
    expect(await held()).toBe(1);
    // Another municipality has its own, also for the same file.
    await add(elsewhere, large(0.7 * MEGABYTE, "a"));
    await add(scope, large(0.2 * MEGABYTE, "c"));
  });

  it("is used up by many small ones, which take more room than their bytes", async () => {
    const sent = await Promise.all([0, 1, 2, 3].map(small));
    for (const bytes of sent) await add(scope, bytes);
    expect(await send(scope, await small(9))).toMatchObject({ refusal: "quota", room: { used: MEGABYTE } });
    // What is there already needs no room.
    expect(await send(scope, sent[2] ?? Buffer.alloc(0))).toMatchObject({ isNew: false });
    const [one] = await db.select({ id: media.id }).from(media).where(own).limit(1);
    await deleteFile(scope, one?.id ?? "");
    await add(scope, await small(9));
  });

  it("is not exceeded by files that come at once, and keeps no bytes of those that are refused", async () => {
    for (const seed of [10, 11]) await add(scope, await small(seed));
    const sent = await Promise.all([12, 13, 14, 15].map(small));
    const storage = await mediaStorage();
    const { put } = storage;
    let stored = 0;
    let letAllGo = () => {};
    const all = new Promise<void>((resolve) => (letAllGo = resolve));
    // Each has found room before any of them is in the library.
    const spied = vi.spyOn(storage, "put").mockImplementation(async (...given) => {
      if (++stored === sent.length) letAllGo();
      await all;
      return put(...given);
    });
    const answers = await Promise.all(sent.map((bytes) => send(scope, bytes)));
    spied.mockRestore();
    expect(answers.filter((answer) => "file" in answer)).toHaveLength(2);
    expect(answers.filter((answer) => "refusal" in answer && answer.refusal === "quota")).toHaveLength(2);
    expect(await held()).toBe(4);
    expect(await givenUp()).toBe(2);
  });
});

it("refuses what comes while the municipality is archived, and gives up its bytes", async () => {
  const storage = await mediaStorage();
  const put = vi.spyOn(storage, "put");
  // It is archived in the moment between the gate and the library.
  put.mockImplementationOnce(async () => {
    await db
      .update(municipalities)
      .set({ archivedAt: new Date() })
      .where(eq(municipalities.id, scope.municipalityId));
  });
  expect(await send(scope, await small(30))).toEqual({ refusal: "archived" });
  put.mockRestore();
  expect(await givenUp()).toBe(1);
  expect(await held()).toBe(0);
  await db
    .update(municipalities)
    .set({ archivedAt: null })
    .where(eq(municipalities.id, scope.municipalityId));
});

it("writes away only a few files of one municipality at a time", async () => {
  const bytes = await small(40);
  let reading = 0;
  let most = 0;
  const body = (seed: number) =>
    new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          if (seed >= 0) {
            reading += 1;
            most = Math.max(most, reading);
            seed = -1;
            controller.enqueue(new Uint8Array(bytes));
            return;
          }
          await new Promise((resolve) => setImmediate(resolve));
          reading -= 1;
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  await Promise.all(
    Array.from({ length: 12 }, (_, i) => takeFile(scope, { length: bytes.length, name: "x", body: body(i) })),
  );
  expect(most).toBeLessThanOrEqual(4);
  expect(await held()).toBe(1);
});
