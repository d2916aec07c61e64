import { eq, sql } from "drizzle-orm";
import { afterAll, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { makeWorkplace } from "@/db/editor.fixtures";
import { media, mediaFiles } from "@/db/schema/editorial";
import { seed } from "@/db/seed";
import { startWork } from "@/db/work";
import { mediaStorage } from "@/lib/storage/media-storage";
import { masterNames, storedName } from "./addresses";
import { deleteFile } from "./library/mutations";
import { add, editorAt, send } from "./library.fixtures";
import { landscape } from "./pictures.fixtures";
import { makePictures, removeUnusedFiles } from "./variants/worker-mutations";

/** A store as an operator may have one, and the site's settings for it. */
const s3 = await vi.hoisted(async () => {
  const [{ default: S3rver }, { mkdtempSync }] = [await import("s3rver"), await import("node:fs")];
  const directory = mkdtempSync(`${process.getBuiltinModule("node:os").tmpdir()}/s3-`);
  const buckets = { configureBuckets: [{ name: "media", configs: [] }] };
  const server = new S3rver({ address: "127.0.0.1", port: 0, silent: true, directory, ...buckets });
  const { port } = (await server.run()) as { port: number };
  Object.assign(process.env, {
    MEDIA_S3_ENDPOINT: `http://127.0.0.1:${port}`,
    MEDIA_S3_BUCKET: "media",
    MEDIA_S3_KEY_ID: "S3RVER",
    MEDIA_S3_SECRET: "S3RVER",
  });
  return { server, directory };
});
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const scope = editorAt(await makeWorkplace("konak"));
const work = await startWork([makePictures, removeUnusedFiles]);
afterAll(async () => {
  await work.stop({ timeout: 5000 });
  await s3.server.close();
  process.getBuiltinModule("node:fs").rmSync(s3.directory, { recursive: true });
});

const picture = (seed: number) => landscape({ width: 400, height: 250, seed }).jpeg().toBuffer();
const patience = { timeout: 30_000, interval: 100 };
const stateOf = async (hash: string) =>
  (await db.select({ state: mediaFiles.state }).from(mediaFiles).where(eq(mediaFiles.hash, hash)))[0]?.state;

it("keeps a file in the store, makes its sizes, and removes all of it again", async () => {
  const { id, facts } = await add(scope, await picture(1));
  const storage = await mediaStorage();
  await vi.waitFor(async () => expect(await stateOf(facts.hash)).toBe("ready"), patience);
  const names = [masterNames[facts.type], "320.avif", "640.webp"].map((name) => storedName(facts.hash, name));
  for (const name of names) expect(await storage.has(name)).toBe(true);
  expect(await deleteFile(scope, id)).toBe("deleted");
  const isGone = async () => {
    for (const name of names) expect(await storage.has(name)).toBe(false);
    expect(await stateOf(facts.hash)).toBe(undefined);
  };
  await vi.waitFor(isGone, patience);
});

it("shows a picture as failed when its sizes could not be made at the last attempt", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const storage = await mediaStorage();
  let begin = () => {};
  const mayBegin = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const read = vi.spyOn(storage, "read").mockImplementation(async () => {
    await mayBegin;
    return null;
  });
  const { facts } = await add(scope, await picture(2));
  await db.execute(sql`update pgboss.job set retry_limit = 0 where name = 'pictures'`);
  begin();
  await vi.waitFor(async () => expect(await stateOf(facts.hash)).toBe("failed"), patience);
  read.mockRestore();
  logged.mockRestore();
});

it("says so when the store does not answer, and calls nothing stored", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  await s3.server.close();
  expect(await send(scope, await picture(3), "lost.jpg")).toEqual({ refusal: "down" });
  expect(await db.select().from(media).where(eq(media.name, "lost.jpg"))).toEqual([]);
  logged.mockRestore();
  await s3.server.run();
});
