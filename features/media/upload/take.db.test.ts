import { rmSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";
import { makeWorkplace } from "@/db/editor.fixtures";
import { seed } from "@/db/seed";
import { mediaStorage } from "@/lib/storage/media-storage";
import { masterNames, storedName } from "../addresses";
import { add, editorAt, send } from "../library.fixtures";
import { landscape, pdf, photograph } from "../pictures.fixtures";
import type { FileFacts } from "../schema";

const folder = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule("node:fs");
  const at = mkdtempSync(`${process.getBuiltinModule("node:os").tmpdir()}/media-`);
  process.env.DATA_DIR = at;
  return at;
});
// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));
afterAll(() => rmSync(folder, { recursive: true }));

await seed();
const scope = editorAt(await makeWorkplace("konak"));

async function stored({ hash, type }: FileFacts): Promise<Buffer> {
  const found = await (await mediaStorage()).read(storedName(hash, masterNames[type]));
  if (!found) throw new Error("It is not there");
  return buffer(found.stream);
}
const small = (seed: number) => landscape({ width: 300, height: 200, seed });
/** The picture with a comment after its first mark. */
function withComment(jpeg: Buffer, text: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(text), jpeg.subarray(2)]);
}
const html = "<html><script>alert(document.domain)</script></html>";
const archive = Buffer.concat([
  Buffer.from("PK\u0003\u0004a.txt"),
  Buffer.from("PK\u0005\u0006"),
  Buffer.alloc(18),
]);

describe("what is taken", () => {
  it("is painted anew, upright and without a word of where it comes from", async () => {
    const sent = await photograph({ width: 900, height: 600 });
    expect(sent.toString("latin1")).toContain("Secretphone");
    const { facts, name, uploaderName } = await add(scope, sent, "../../Konak \u202emeydanı.jpg");
    expect({ name, uploaderName }).toEqual({ name: "Konak meydanı.jpg", uploaderName: "Ayşe" });
    expect(facts).toMatchObject({ type: "image/jpeg", width: 600, height: 900, state: "waiting" });
    const kept = await stored(facts);
    expect(kept.toString("latin1")).not.toMatch(/Secret|Exif|GPS|http:/);
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    expect(facts.placeholder).toMatch(/^data:image\/webp;base64,.{40,800}$/);
    expect(facts.bytes).toBe(kept.length);
  });

  it.each([
    ["PNG", () => small(2).png().toBuffer(), "image/png"],
    ["WebP", () => small(3).webp().toBuffer(), "image/webp"],
    ["AVIF", () => small(4).avif().toBuffer(), "image/webp"],
    ["JPEG in the colours of print", () => small(5).toColourspace("cmyk").jpeg().toBuffer(), "image/jpeg"],
  ] as const)("may be %s", async (_, make, type) => {
    const { facts } = await add(scope, await make());
    expect(facts).toMatchObject({ type, width: 300, height: 200 });
    expect((await sharp(await stored(facts)).metadata()).space).toBe("srgb");
  });

  it("is no larger than pages and paper need", async () => {
    const { facts } = await add(scope, await landscape({ width: 4500, height: 2250 }).jpeg().toBuffer());
    expect(facts).toMatchObject({ width: 4096, height: 2048 });
  });

  it("has no placeholder where one can see through", async () => {
    const clear = { create: { width: 40, height: 40, channels: 4, background: "#0000" } } as const;
    expect((await add(scope, await sharp(clear).png().toBuffer())).facts.placeholder).toBe("");
    const solid = { create: { width: 40, height: 40, channels: 4, background: "#f00f" } } as const;
    expect((await add(scope, await sharp(solid).png().toBuffer())).facts.placeholder).not.toBe("");
  });

  it("is a document as it came, to be saved at once", async () => {
    const sent = pdf("<< /Title (Budget) >>");
    const { facts } = await add(scope, sent, "budget.pdf");
    expect(facts).toMatchObject({ type: "application/pdf", state: "ready", width: null, placeholder: "" });
    expect(await stored(facts)).toEqual(sent);
  });

  it("is the same file when it is sent again, also under another name", async () => {
    const sent = await small(6).jpeg().toBuffer();
    const first = await send(scope, sent, "a.jpg");
    const second = await send(scope, sent, "b.jpg");
    expect([first, second]).toMatchObject([
      { isNew: true, file: { name: "a.jpg" } },
      { isNew: false, file: { name: "a.jpg" } },
    ]);
  });

  it.each([
    ["a page behind it", async () => Buffer.concat([await small(7).jpeg().toBuffer(), Buffer.from(html)])],
    ["an archive behind it", async () => Buffer.concat([await small(8).jpeg().toBuffer(), archive])],
    ["a page in a comment", async () => withComment(await small(9).jpeg().toBuffer(), html)],
    [
      "a page in its data about itself",
      () =>
        small(10)
          .jpeg()
          .withExif({ IFD0: { ImageDescription: html } })
          .toBuffer(),
    ],
  ] as const)("loses %s", async (_, make) => {
    const { facts } = await add(scope, await make());
    const kept = (await stored(facts)).toString("latin1");
    for (const text of ["script", "PK\u0003\u0004"]) expect(kept).not.toContain(text);
  });
});
