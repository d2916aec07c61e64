import { rmSync } from "node:fs";
import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { makeWorkplace } from "@/db/editor.fixtures";
import { auditLog } from "@/db/schema/accounts";
import { media, mediaFiles, publications } from "@/db/schema/editorial";
import { municipalities, revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { saveDraft } from "@/features/drafts/mutations";
import { publish } from "@/features/drafts/publishing/mutations";
import { lockDraft, writeRevision } from "@/features/drafts/revision-mutations";
import { type Image, MIDDLE } from "@/features/profiles/images";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { mediaStorage } from "@/lib/storage/media-storage";
import { masterNames, storedName } from "../addresses";
import { add, editorAt } from "../library.fixtures";
import { landscape, pdf } from "../pictures.fixtures";
import type { FileFacts } from "../schema";
import { makeSizes, removeUnused } from "../variants/mutations";
import { deleteFile } from "./mutations";
import { listLibraryWithUsage } from "./queries";

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

let pictures = 0;
const picture = () => landscape({ width: 400, height: 250, seed: ++pictures }).jpeg().toBuffer();
const isStored = async ({ hash, type }: FileFacts) =>
  (await mediaStorage()).has(storedName(hash, masterNames[type]));
const jobs = (queue: string) =>
  db.execute<{ hash: string }>(
    sql`select data ->> 'hash' as hash from pgboss.job where name = ${queue} and start_after <= now()`,
  );
const image = (file: string, id = "image"): Image => ({
  ...{ id, file, alt: { en: "Hills" }, isDecorative: false, caption: {}, credit: "Anna" },
  ...{ licence: "cc-by-4.0", focal: MIDDLE },
});

async function draft() {
  const [row] = await db
    .select({ number: revisions.number, profile: revisions.profile })
    .from(municipalities)
    .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(eq(municipalities.id, konak.municipalityId));
  return { number: row?.number ?? 0, profile: profileSchema.parse(row?.profile) };
}
async function save(change: Partial<Profile>) {
  const { number, profile } = await draft();
  return saveDraft(konak, { profile: { ...profile, ...change }, baseRevision: number, kind: "saved" });
}
const showing = (hash: string): Partial<Profile> => ({
  images: [image(hash)],
  cover: "image",
  gallery: ["image"],
});
const bare: Partial<Profile> = { images: [], cover: null, gallery: [], documents: [] };
const usageOf = async (id: string) => (await listLibraryWithUsage(konak)).find((one) => one.id === id)?.usage;
const publishDraft = async () => publish(konak, { baseRevision: (await draft()).number, changeNote: {} });

describe("a draft", () => {
  it("shows what is in the library, each as what it is", async () => {
    const shown = await add(konak, await picture());
    const document = await add(konak, pdf("<< /Title (One) >>"), "one.pdf");
    const documents = [{ id: "plan", file: document.facts.hash, title: { en: "Plan" } }];
    expect(await save({ ...showing(shown.facts.hash), documents })).toHaveProperty("saved");
    expect(await usageOf(shown.id)).toEqual({ draft: ["cover", "gallery"], published: [], versions: [] });
    expect(await usageOf(document.id)).toEqual({ draft: ["documents"], published: [], versions: [] });
    expect(await save({ images: [image(document.facts.hash)], cover: null, gallery: [] })).toEqual({
      refused: { "images.0.file": "fileNotHere" },
    });
    await save(bare);
  });

  it("cannot take over what another municipality has", async () => {
    const theirs = await add(bagcilar, await picture());
    const own = await add(konak, await picture());
    const images = [image(own.facts.hash), image(theirs.facts.hash, "theirs")];
    const documents = [{ id: "d", file: "0".repeat(64), title: {} }];
    const { number } = await draft();
    expect(await save({ images, documents })).toEqual({
      refused: { "images.1.file": "fileNotHere", "documents.0.file": "fileNotHere" },
    });
    expect((await draft()).number).toBe(number);
  });

  it("that was taken up again may name what has been deleted since, and cannot be published so", async () => {
    const file = await add(konak, await picture());
    await save(showing(file.facts.hash));
    const { profile: older } = await draft();
    await save(bare);
    await deleteFile(konak, file.id);
    await db.transaction(async (tx) => {
      const current = await lockDraft(tx, konak.municipalityId);
      await writeRevision(tx, konak, current, { kind: "restored", profile: older });
    });
    expect(await save({ status: older.status, region: { en: "Izmir" } })).toHaveProperty("saved");
    const missing = { check: "imagesAreThere", field: "images.0.file", params: undefined };
    expect(await publishDraft()).toEqual({ findings: [missing] });
    await save(bare);
  });

  it("is published when the sizes of its pictures are there", async () => {
    const shown = await add(konak, await picture());
    await save(showing(shown.facts.hash));
    const waiting = { check: "imagesAreReady", field: "images.0.file", params: undefined };
    expect(await publishDraft()).toEqual({ findings: [waiting] });
    await makeSizes(shown.facts.hash);
    expect(await publishDraft()).toHaveProperty("published");
  });
});

describe("a file", () => {
  it("cannot be deleted while a version that can be opened names it", async () => {
    const file = await add(konak, await picture());
    await makeSizes(file.facts.hash);
    await save(showing(file.facts.hash));
    expect(await deleteFile(konak, file.id)).toBe("used");
    await publishDraft();
    await save(bare);
    expect(await usageOf(file.id)).toEqual({ draft: [], published: ["cover", "gallery"], versions: [] });
    expect(await deleteFile(konak, file.id)).toBe("used");
    await publishDraft();
    const [last] = await db
      .select({ number: sql<number>`max(${publications.number})` })
      .from(publications)
      .where(eq(publications.municipalityId, konak.municipalityId));
    expect(await usageOf(file.id)).toEqual({
      draft: [],
      published: [],
      versions: [Number(last?.number) - 1],
    });
    expect(await deleteFile(konak, file.id)).toBe("used");
    expect(await isStored(file.facts)).toBe(true);
  });

  it("that was only ever in drafts goes for good, and the record says so", async () => {
    const file = await add(konak, await picture(), "hills.jpg");
    await save(showing(file.facts.hash));
    await save(bare);
    expect(await deleteFile(konak, file.id)).toBe("deleted");
    expect(await deleteFile(konak, file.id)).toBe("gone");
    expect(await jobs("unused-files")).toEqual([{ hash: file.facts.hash }]);
    await removeUnused(file.facts.hash);
    expect(await isStored(file.facts)).toBe(false);
    expect(await db.select().from(mediaFiles).where(eq(mediaFiles.hash, file.facts.hash))).toEqual([]);
    const isDeed = and(eq(auditLog.action, "media.deleted"), eq(auditLog.subjectId, konak.municipalityId));
    expect((await db.select().from(auditLog).where(isDeed)).at(-1)?.detail).toEqual({ file: "hills.jpg" });
  });

  it("of another municipality cannot be deleted, whoever knows its id", async () => {
    const theirs = await add(bagcilar, await picture());
    expect(await deleteFile(konak, theirs.id)).toBe("gone");
    expect(await deleteFile(konak, "nonsense").catch(() => "refused")).toBe("refused");
  });

  it("that two municipalities have stays for the other", async () => {
    const sent = await picture();
    const [own, theirs] = [await add(konak, sent), await add(bagcilar, sent)];
    expect(own.facts.hash).toBe(theirs.facts.hash);
    expect(await deleteFile(konak, own.id)).toBe("deleted");
    expect(await jobs("unused-files")).toEqual([]);
    await removeUnused(own.facts.hash);
    expect(await isStored(theirs.facts)).toBe(true);
    expect(await deleteFile(bagcilar, theirs.id)).toBe("deleted");
    await removeUnused(own.facts.hash);
    expect(await isStored(theirs.facts)).toBe(false);
  });

  it("is saved into the draft or deleted, never both", async () => {
    for (let round = 0; round < 12; round += 1) {
      const file = await add(konak, await picture());
      const { number, profile } = await draft();
      const [deleted, saved] = await Promise.all([
        deleteFile(konak, file.id),
        saveDraft(konak, {
          profile: { ...profile, ...showing(file.facts.hash), region: { en: `Round ${round}` } },
          baseRevision: number,
          kind: "saved",
        }),
      ]);
      expect([deleted, Object.keys(saved)[0]]).toEqual(
        deleted === "deleted" ? ["deleted", "refused"] : ["used", "saved"],
      );
      await save(bare);
    }
  });

  it("that is sent again while its bytes are being removed is there in the end", async () => {
    for (let round = 0; round < 6; round += 1) {
      const sent = await picture();
      const file = await add(konak, sent);
      await deleteFile(konak, file.id);
      const [again] = await Promise.all([add(konak, sent), removeUnused(file.facts.hash)]);
      await removeUnused(file.facts.hash);
      expect(await isStored(again.facts)).toBe(true);
      expect(await db.select().from(media).where(eq(media.id, again.id))).toHaveLength(1);
    }
  });
});
