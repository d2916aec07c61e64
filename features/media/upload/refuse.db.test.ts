import { existsSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { makeWorkplace } from "@/db/editor.fixtures";
import { auditLog } from "@/db/schema/accounts";
import { media, mediaFiles } from "@/db/schema/editorial";
import { seed } from "@/db/seed";
import { mediaStorage } from "@/lib/storage/media-storage";
import { editorAt, send } from "../library.fixtures";
import { MOST_BYTES } from "../limits";
import { boastfulPng, landscape, pdf } from "../pictures.fixtures";
import { takeFile } from "./take";

const folder = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule("node:fs");
  const at = mkdtempSync(`${process.getBuiltinModule("node:os").tmpdir()}/media-`);
  process.env.DATA_DIR = at;
  // What is left behind is counted: other tests, which run beside this one, leave their own elsewhere.
  process.env.TMPDIR = at;
  return at;
});
// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));
afterAll(() => rmSync(folder, { recursive: true }));

await seed();
const scope = editorAt(await makeWorkplace("konak"));

const small = (seed: number) => landscape({ width: 300, height: 200, seed });
const html = "<html><script>alert(document.domain)</script></html>";
const archive = Buffer.concat([
  Buffer.from("PK\u0003\u0004a.txt"),
  Buffer.from("PK\u0005\u0006"),
  Buffer.alloc(18),
]);

/** Everything that a refused file could have left behind. */
async function counts() {
  const kept = path.join(folder, "media");
  return {
    files: (await db.select().from(mediaFiles)).length,
    entries: (await db.select().from(media)).length,
    records: (await db.select().from(auditLog)).length,
    onDisk: existsSync(kept) ? readdirSync(kept, { recursive: true }).length : 0,
    temporary: readdirSync(tmpdir()).filter((name) => name.startsWith("partner-cities-")).length,
  };
}

const jpeg = await small(20).jpeg().toBuffer();
const png = await small(21).png().toBuffer();
const webp = await small(22).webp().toBuffer();
const avif = await small(23).avif().toBuffer();
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0heicmif1"), avif]);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

it.each([
  ["nothing", Buffer.alloc(0), "empty"],
  ["text", Buffer.from("hello"), "otherType"],
  ["a page", Buffer.from(html), "otherType"],
  ["a page that begins like a picture", Buffer.concat([jpeg.subarray(0, 20), Buffer.from(html)]), "damaged"],
  ["a drawing with a script", Buffer.from(svg), "svg"],
  ["a drawing as XML", Buffer.from(`<?xml version="1.0"?>\n<!-- x -->${svg}`), "svg"],
  ["a GIF", await small(24).gif().toBuffer(), "gif"],
  ["a GIF that is a JPEG behind its head", Buffer.concat([Buffer.from("GIF89a"), jpeg]), "gif"],
  ["a picture of a phone", heic, "heic"],
  ["a TIFF", await small(25).tiff().toBuffer(), "otherType"],
  ["an archive", archive, "otherType"],
  ["half a JPEG", jpeg.subarray(0, jpeg.length / 2), "damaged"],
  ["a JPEG without its end", jpeg.subarray(0, -2), "damaged"],
  ["half a PNG", png.subarray(0, png.length / 2), "damaged"],
  ["half a WebP", webp.subarray(0, webp.length / 2), "damaged"],
  ["half an AVIF", avif.subarray(0, avif.length / 2), "damaged"],
  ["half a document", pdf().subarray(0, 200), "damaged"],
  ["a document with a program", pdf("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"), "active"],
  ["50,000 × 50,000 pixels", boastfulPng(50_000, 50_000), "tooManyPixels"],
  ["a line of ninety million pixels", boastfulPng(900_000, 100), "tooManyPixels"],
  ["more than can be said of pixels", boastfulPng(2_000_000_000, 2_000_000_000), "damaged"],
  ["fewer pixels than it says", boastfulPng(7000, 9000), "damaged"],
])("refuses %s", async (_, bytes, refusal) => {
  const before = await counts();
  expect(await send(scope, bytes, "picture.jpg")).toEqual({ refusal });
  expect(await counts()).toEqual(before);
});

it("refuses more than may be sent, whatever was announced", async () => {
  const before = await counts();
  const piece = new Uint8Array(1024 * 1024);
  const pull = (left: number): ReadableStream<Uint8Array> => {
    let sent = 0;
    return new ReadableStream({
      pull(controller) {
        if (sent === left) return controller.close();
        sent += 1;
        controller.enqueue(piece);
      },
    });
  };
  for (const length of [0, 10, Number.NaN, MOST_BYTES + 1])
    expect(await takeFile(scope, { length, name: "x", body: pull(26) })).toEqual({ refusal: "tooLarge" });
  expect(await counts()).toEqual(before);
});

it("refuses what breaks off", async () => {
  const before = await counts();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(jpeg.subarray(0, 500)));
      controller.error(new Error("gone"));
    },
  });
  expect(await takeFile(scope, { length: jpeg.length, name: "x", body })).toEqual({ refusal: "brokenOff" });
  expect(await counts()).toEqual(before);
});
it("says so when the disk cannot be used, and calls nothing stored", async () => {
  const before = await counts();
  const storage = await mediaStorage();
  const { StorageFailure } = await import("@/lib/storage/storage");
  const put = vi.spyOn(storage, "put").mockRejectedValue(new StorageFailure("full", new Error("ENOSPC")));
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await send(scope, await small(40).jpeg().toBuffer())).toEqual({ refusal: "full" });
  put.mockRestore();
  expect(logged).toHaveBeenCalled();
  logged.mockRestore();
  expect(await counts()).toEqual(before);
});
