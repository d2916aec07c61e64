import { rmSync } from "node:fs";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { makeWorkplace } from "@/db/editor.fixtures";
import { mediaFiles } from "@/db/schema/editorial";
import { seed } from "@/db/seed";
import { mediaStorage } from "@/lib/storage/media-storage";
import { masterNames, storedName } from "../addresses";
import { deleteFile, repeatSizes } from "../library/mutations";
import { listLibraryWithUsage } from "../library/queries";
import { add, editorAt } from "../library.fixtures";
import { landscape } from "../pictures.fixtures";
import { giveUp, makeSizes } from "./mutations";

const folder = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule("node:fs");
  const at = mkdtempSync(`${process.getBuiltinModule("node:os").tmpdir()}/media-`);
  process.env.DATA_DIR = at;
  return at;
});
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));
afterAll(() => rmSync(folder, { recursive: true }));

await seed();
const konak = editorAt(await makeWorkplace("konak"));
const bagcilar = editorAt(await makeWorkplace("bagcilar"));
beforeEach(() => db.execute(sql`delete from pgboss.job`));

const picture = (width = 400) => landscape({ width, height: 250 }).jpeg().toBuffer();
const jobs = () =>
  db.execute<{ hash: string }>(sql`select data ->> 'hash' as hash from pgboss.job where name = 'pictures'`);

describe("the sizes of a picture", () => {
  it("are made in each format, and stored", async () => {
    const { facts } = await add(konak, await picture(700));
    expect(await jobs()).toEqual([{ hash: facts.hash }]);
    await makeSizes(facts.hash);
    const storage = await mediaStorage();
    const names = ["320", "640", "960"].flatMap((width) => [`${width}.avif`, `${width}.webp`]);
    for (const name of [...names, "960.jpg"])
      expect(await storage.has(storedName(facts.hash, name)), name).toBe(true);
    expect(await storage.has(storedName(facts.hash, "1280.webp"))).toBe(false);
    const [row] = await db.select().from(mediaFiles).where(eq(mediaFiles.hash, facts.hash));
    expect(row).toMatchObject({ state: "ready", widths: [320, 640, 960] });
  });

  it("that cannot be made are shown as failed, and can be asked for again", async () => {
    const file = await add(konak, await picture());
    const { hash } = file.facts;
    const storage = await mediaStorage();
    const read = vi.spyOn(storage, "read").mockResolvedValue(null);
    await expect(makeSizes(hash)).rejects.toThrow("not in the storage");
    read.mockRestore();
    await giveUp(hash);
    const stateOf = async () =>
      (await listLibraryWithUsage(konak)).find(({ id }) => id === file.id)?.facts.state;
    expect(await stateOf()).toBe("failed");
    await db.execute(sql`delete from pgboss.job`);
    expect(await repeatSizes(bagcilar, file.id)).toBe(false);
    expect(await repeatSizes(konak, file.id)).toBe(true);
    expect(await jobs()).toEqual([{ hash }]);
    await makeSizes(hash);
    expect(await stateOf()).toBe("ready");
    await giveUp(hash);
    expect(await stateOf()).toBe("ready");
  });

  it("do not stay behind when the picture was given up meanwhile", async () => {
    const file = await add(konak, await picture());
    await deleteFile(konak, file.id);
    await makeSizes(file.facts.hash);
    expect(await (await mediaStorage()).has(storedName(file.facts.hash, masterNames["image/jpeg"]))).toBe(
      false,
    );
    expect(await (await mediaStorage()).has(storedName(file.facts.hash, "320.webp"))).toBe(false);
  });
});
