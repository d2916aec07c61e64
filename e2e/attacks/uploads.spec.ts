import { boastfulPng, landscape, pdf } from "@/features/media/pictures.fixtures";
import { env } from "@/lib/env";
import { mayKind } from "../access/grid";
import { kinds } from "../access/kinds";
import { Targets } from "../access/targets";
import { cookieOf, test } from "../access/world";
import { send, withoutProxy } from "../support/http";
import { expect } from "../support/test";

const picture = (seed: number) => landscape({ width: 320, height: 200, seed }).jpeg().toBuffer();
const MEGABYTE = 1024 * 1024;

type Given = { cookie?: string | undefined; name?: string; headers?: Record<string, string>; site?: string };
const upload = (id: string, body: Buffer, { cookie, name = "picture.jpg", headers, site }: Given = {}) =>
  send(`/api/media/${id}`, {
    method: "POST",
    body,
    ...(cookie && { cookie }),
    ...(site && { site }),
    headers: { "content-type": "image/jpeg", "x-file-name": name, ...headers },
  });
const refusalOf = ({ body }: { body: string }) => JSON.parse(body).refusal;

test("only who may edit a municipality adds to its library, from no other site", async ({ world }) => {
  const { here } = world;
  const sent = await picture(1);
  for (const kind of kinds) {
    const targets = new Targets(world, null);
    const before = await targets.seen();
    const answer = await upload(here.id, Buffer.concat([sent, Buffer.from(kind)]), {
      cookie: cookieOf(world, kind),
    });
    const may = mayKind(kind, "edit");
    const isIn = mayKind(kind, "in");
    // What lies behind a picture does not count, so that only the first one is new.
    expect([200, 201, 401, 404], kind).toContain(answer.status);
    expect(answer.status < 300, kind).toBe(may);
    if (!may)
      expect([answer.status, refusalOf(answer)], kind).toEqual(isIn ? [404, "notFound"] : [401, "signedOut"]);
    if (!may) expect(await targets.seen(), kind).toBe(before);
  }
  const cookie = cookieOf(world, "editor-here");
  for (const origin of ["https://evil.example", "null", "", `${env.SITE_URL}.evil.example`]) {
    const answer = await upload(here.id, await picture(2), { cookie, headers: { origin } });
    expect([answer.status, refusalOf(answer)], origin).toEqual([403, "foreign"]);
  }
  expect(
    (await upload(here.id, await picture(3), { cookie, headers: { origin: env.SITE_URL } })).status,
  ).toBe(201);
  for (const id of ["x", world.nextDoor.id, "%00", "../../etc"])
    expect((await upload(id, sent, { cookie })).status, id).toBe(404);
});

test("nothing is added to the library of an archived municipality, which only its editors are told", async ({
  world,
}) => {
  const { id } = await new Targets(world, null).place({ isArchived: true });
  const asked = async (kind: (typeof kinds)[number]) => {
    const { status, body } = await upload(id, await picture(5), { cookie: cookieOf(world, kind) });
    return [status, JSON.parse(body)];
  };
  for (const kind of ["editor-country", "administrator-network"] as const)
    expect(await asked(kind), kind).toEqual([409, { refusal: "archived" }]);
  for (const kind of ["editor-here", "translator-country", "editor-abroad"] as const)
    expect(await asked(kind), kind).toEqual([404, { refusal: "notFound" }]);
});

test("what is not a picture or a document, or too much, is refused with the reason", async ({ world }) => {
  const cookie = cookieOf(world, "editor-here");
  const jpeg = await picture(4);
  const refused: [string, Buffer, number, string][] = [
    ["nothing", Buffer.alloc(0), 422, "empty"],
    ["a page", Buffer.from("<html><script>alert(1)</script>"), 415, "otherType"],
    ["a drawing", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), 415, "svg"],
    ["a GIF and a JPEG", Buffer.concat([Buffer.from("GIF89a"), jpeg]), 415, "gif"],
    ["half a picture", jpeg.subarray(0, jpeg.length / 2), 422, "damaged"],
    ["50,000 × 50,000 pixels", boastfulPng(50_000, 50_000), 422, "tooManyPixels"],
    ["a document with a program", pdf("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"), 422, "active"],
    ["one byte too many", Buffer.alloc(25 * MEGABYTE + 1), 413, "tooLarge"],
  ];
  for (const [what, bytes, status, reason] of refused) {
    const answer = await upload(world.here.id, bytes, { cookie, name: "photo.jpg" });
    expect([answer.status, refusalOf(answer)], what).toEqual([status, reason]);
  }
});

test("a name leads nowhere and hides nothing", async ({ world }) => {
  const cookie = cookieOf(world, "editor-here");
  const names: [string, string][] = [
    ["../../../../etc/passwd", "passwd"],
    ["..%2F..%2Fsecret.jpg", "secret.jpg"],
    ["C%3A%5Cphotos%5Ca.jpg", "a.jpg"],
    ["a%00b.jpg", "ab.jpg"],
    ["photo%E2%80%AEgpj.exe", "photogpj.exe"],
    ["%ff%fe", "%ff%fe"],
    [encodeURIComponent(`${"ı".repeat(1000)}.jpg`), `${"ı".repeat(115)}….jpg`],
    ["", ""],
  ];
  for (const [index, [name, shown]] of names.entries()) {
    const answer = await upload(world.here.id, await picture(100 + index), { cookie, name });
    expect([answer.status, JSON.parse(answer.body).file?.name], name).toEqual([201, shown]);
  }
});

test("a stored file is what it is called and nothing else, and no address leads out of the storage", async ({
  world,
}) => {
  const cookie = cookieOf(world, "editor-here");
  const html = "<html><script>alert(document.domain)</script></html>";
  const archive = Buffer.concat([
    Buffer.from("PK\u0003\u0004"),
    Buffer.from("PK\u0005\u0006"),
    Buffer.alloc(18),
  ]);
  for (const hidden of [Buffer.from(html), archive]) {
    const both = Buffer.concat([await picture(200 + hidden.length), hidden]);
    const { hash } = JSON.parse((await upload(world.here.id, both, { cookie })).body).file.facts;
    const kept = await send(`/media/${hash}/picture.jpg`);
    expect([kept.status, kept.headers["content-type"]]).toEqual([200, "image/jpeg"]);
    expect(kept.headers["x-content-type-options"]).toBe("nosniff");
    expect(kept.headers["content-security-policy"]).toBe("default-src 'none'; sandbox");
    expect(kept.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(kept.body).not.toContain("script");
    const again = await send(`/media/${hash}/picture.jpg`, {
      headers: { "if-none-match": String(kept.headers.etag) },
    });
    expect([again.status, again.body]).toEqual([304, ""]);
    for (const wrong of [
      "picture.png",
      "picture.jpg/..",
      "..%2f..%2fsecrets.json",
      "%2e%2e",
      "321.webp",
      "320.html",
      "320.webp%00.jpg",
    ])
      expect([308, 404], wrong).toContain((await send(`/media/${hash}/${wrong}`)).status);
  }
  const { hash } = JSON.parse((await upload(world.here.id, pdf(), { cookie })).body).file.facts;
  const document = await send(`/media/${hash}/document.pdf`);
  expect(document.headers["content-disposition"]).toBe("attachment");
  expect(document.headers["content-security-policy"]).toBe("default-src 'none'; sandbox");
});

test("a sent file is not kept in memory on the way, also past the proxy", async ({ world }) => {
  const cookie = cookieOf(world, "editor-here") ?? "";
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const large = await landscape({ width: 10, height: 10 })
    .resize(3000, 2400)
    .composite([{ input: { create: { width: 3000, height: 2400, channels: 3, background: "#888", noise } } }])
    .png()
    .toBuffer();
  expect(large.length).toBeGreaterThan(15 * MEGABYTE);
  for (const site of [env.SITE_URL, withoutProxy()])
    expect([200, 201]).toContain((await upload(world.here.id, large, { cookie, site })).status);
});
