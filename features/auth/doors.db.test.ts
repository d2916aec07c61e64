import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { countries } from "@/db/schema/network";
import { addressHistory, municipalities } from "@/db/schema/profiles";
import { editorAction } from "./action";
import { beforeStaffPage } from "./before-page";
import { requireEditorOf, requireStaff } from "./gates";
import { startSession } from "./session/session.fixtures";

// The browser: what its cookie says. Everything behind it is real.
const browser = vi.hoisted(() => ({ sessionId: null as string | null }));
vi.mock("./session/next-auth", () => ({ readSessionId: async () => browser.sessionId }));

const konak = { country: "turkiye", slug: "konak" };
const bagcilar = { country: "turkiye", slug: "bagcilar" };
const ids: Record<string, string> = {};
let accountId: string;

const notFound = { digest: "NEXT_HTTP_ERROR_FALLBACK;404" };
const redirectTo = (address: string) => ({ digest: expect.stringContaining(`;${address};`) });

async function signInWith(given: Partial<typeof grants.$inferInsert> | null) {
  await db.delete(grants);
  if (given) await db.insert(grants).values({ role: "editor", scope: "network", ...given, accountId });
  browser.sessionId = await startSession(
    { id: accountId, name: "Editor" },
    { address: "", userAgent: "" },
    { secondFactor: "single-sign-on" },
  );
}
const asKonaksEditor = () => signInWith({ scope: "municipality", municipalityId: ids.konak });

beforeAll(async () => {
  await db.insert(countries).values({ code: "tr", slug: "turkiye", names: { en: "Türkiye" } });
  const rows = await db
    .insert(municipalities)
    .values([konak, bagcilar].map(({ slug }) => ({ countryCode: "tr", slug })))
    .returning();
  for (const row of rows) ids[row.slug] = row.id;
  await db
    .insert(addressHistory)
    .values({ countryCode: "tr", slug: "old-konak", municipalityId: ids.konak ?? "" });
  const account = {
    email: "editor@konak.example",
    name: "Editor",
    language: "en",
    password: "p",
    grants: [],
  } as const;
  const by = { accountId: null, actorName: "test" };
  accountId = (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
});

beforeEach(async () => {
  browser.sessionId = null;
  await db.update(accounts).set({ suspendedAt: null });
});

describe("the gate of a municipality's pages", () => {
  test("leads a visitor to the sign-in page and back", async () => {
    await expect(requireEditorOf(konak)).rejects.toMatchObject(
      redirectTo("/sign-in?next=%2Fadmin%2Fturkiye%2Fkonak"),
    );
    await expect(requireStaff()).rejects.toMatchObject(redirectTo("/sign-in"));
  });

  test("lets its editor in, by address and by former address", async () => {
    await asKonaksEditor();
    const scope = { municipalityId: ids.konak, countryCode: "tr", canPublish: true };
    expect(await requireEditorOf(konak)).toMatchObject(scope);
    expect(await requireEditorOf({ country: "turkiye", slug: "old-konak" })).toMatchObject(scope);
  });

  test("gives others the same 404 as for what does not exist", async () => {
    await asKonaksEditor();
    await expect(requireEditorOf(bagcilar)).rejects.toMatchObject(notFound);
    await expect(requireEditorOf({ country: "turkiye", slug: "nowhere" })).rejects.toMatchObject(notFound);
  });

  test("gives 404 to a translator, who may not write, and to somebody without a grant", async () => {
    await signInWith({ role: "translator", language: "tr" });
    await expect(requireEditorOf(konak)).rejects.toMatchObject(notFound);
    await expect(requireStaff()).resolves.toMatchObject({ actor: { accountId } });
    await signInWith(null);
    await expect(requireStaff()).rejects.toMatchObject(notFound);
  });

  test("closes as soon as the grant, the session or the account goes", async () => {
    await asKonaksEditor();
    await db.delete(grants);
    await expect(requireEditorOf(konak)).rejects.toMatchObject(notFound);
    await asKonaksEditor();
    await db.update(accounts).set({ suspendedAt: sql`now()` });
    await expect(requireEditorOf(konak)).rejects.toMatchObject(
      redirectTo("/sign-in?next=%2Fadmin%2Fturkiye%2Fkonak"),
    );
    await db.update(accounts).set({ suspendedAt: null });
    await db.delete(sessions).where(eq(sessions.accountId, accountId));
    await expect(requireEditorOf(konak)).rejects.toMatchObject(
      redirectTo("/sign-in?next=%2Fadmin%2Fturkiye%2Fkonak"),
    );
  });
});

describe("the answer before a page", () => {
  test.each([
    ["/admin", { redirect: "/sign-in" }, null],
    ["/admin/turkiye/konak", { redirect: "/sign-in?next=%2Fadmin%2Fturkiye%2Fkonak" }, null],
    ["/admin/turkiye/konak/history?a=b", expect.any(Object), null],
    [
      "/admin/turkiye/old-konak/history?a=b",
      expect.any(Object),
      { redirect: "/admin/turkiye/konak/history?a=b", isPermanent: true },
    ],
    ["/admin/turkiye/konak/settings", expect.any(Object), "notFound"],
    ["/admin/municipalities/new", expect.any(Object), "notFound"],
    ["/admin/turkiye/bagcilar", expect.any(Object), "notFound"],
    ["/admin/turkiye/%E0%A4%A", expect.any(Object), "notFound"],
    ["/admin/turkiye/konak%00", expect.any(Object), "notFound"],
    ["/admin/%00/konak", expect.any(Object), "notFound"],
    ["/admin/turkiye", expect.any(Object), "notFound"],
  ])("%s", async (path, forVisitor, forKonaksEditor) => {
    expect(await beforeStaffPage(path)).toEqual(forVisitor);
    await asKonaksEditor();
    expect(await beforeStaffPage(path)).toEqual(forKonaksEditor);
  });

  test.each([
    ["the network", { role: "administrator", scope: "network" }, null, null],
    ["a country", { role: "administrator", scope: "country", countryCode: "tr" }, null, "notFound"],
    ["nothing", { role: "editor", scope: "country", countryCode: "tr" }, "notFound", "notFound"],
  ] as const)("pages of administrators are there for those of %s", async (_, grant, people, mail) => {
    await signInWith(grant);
    expect(await beforeStaffPage("/admin/people?page=2")).toBe(people);
    expect(await beforeStaffPage("/admin/mail")).toBe(mail);
    expect(await beforeStaffPage("/admin/mail/0196f0c0-0000-7000-8000-000000000001")).toBe(mail);
  });
});

describe("the answer before the pages of people", () => {
  const strangers = { municipality: () => ids.bagcilar, nobody: () => undefined };

  test.each([
    ["editor", null, "/admin/people", "notFound"],
    ["administrator", null, "/admin/people", null],
    ["administrator", null, "/admin/people?page=2", null],
    ["administrator", "own", "/admin/people/", null],
    ["administrator", "municipality", "/admin/people/", "notFound"],
    ["administrator", "nobody", "/admin/people/", "notFound"],
  ] as const)("as %s of Konak, of %s: %s", async (role, whose, path, expected) => {
    await signInWith({ role, scope: "municipality", municipalityId: ids.konak });
    let id = whose === "own" ? accountId : "";
    if (whose && whose !== "own") {
      const municipalityId = strangers[whose]();
      const held = municipalityId ? [{ role: "editor", scope: "municipality", municipalityId } as const] : [];
      const stranger = {
        email: `${whose}@x.example`,
        name: "X",
        language: "en",
        password: null,
        grants: held,
      } as const;
      const by = { accountId: null, actorName: "test" };
      id = (await db.transaction((tx) => insertAccount(tx, stranger, by))) ?? "";
    }
    expect(await beforeStaffPage(path + id)).toBe(expected);
  });
});

describe("an editor's action", () => {
  const handler = vi.fn(async (scope: { municipalityId: string }) => ({
    ok: true as const,
    id: scope.municipalityId,
  }));
  const schema = z.object({ municipalityId: z.uuid(), title: z.string().min(1).max(5, "ownKey") });
  const act = editorAction(schema, handler);

  beforeEach(() => {
    handler.mockReset();
    handler.mockImplementation(async (scope) => ({ ok: true, id: scope.municipalityId }));
  });

  test("runs for who may", async () => {
    await asKonaksEditor();
    expect(await act({ municipalityId: ids.konak ?? "", title: "a" })).toEqual({ ok: true, id: ids.konak });
  });

  test("tells the form that its person is signed out", async () => {
    const answer = await act({ municipalityId: ids.konak ?? "", title: "a" });
    expect(answer).toEqual({ ok: false, formError: "signedOut" });
    expect(handler).not.toHaveBeenCalled();
  });

  test("is a 404 for another's municipality and for none", async () => {
    await asKonaksEditor();
    for (const id of [ids.bagcilar ?? "", crypto.randomUUID()]) {
      await expect(act({ municipalityId: id, title: "a" })).rejects.toMatchObject(notFound);
    }
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    [
      { municipalityId: "x", title: "" },
      { municipalityId: "invalid", title: "required" },
    ],
    [{ municipalityId: crypto.randomUUID(), title: "too long" }, { title: "ownKey" }],
    ["nonsense", { "": "invalid" }],
  ])("names the fields of %j that are wrong", async (input, fieldErrors) => {
    await asKonaksEditor();
    expect(await act(input as never)).toEqual({ ok: false, fieldErrors });
  });

  test("says that the database does not answer, and throws everything else", async () => {
    await asKonaksEditor();
    const input = { municipalityId: ids.konak ?? "", title: "a" };
    handler.mockRejectedValueOnce(
      new Error("query failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) }),
    );
    expect(await act(input)).toEqual({ ok: false, formError: "unavailable" });
    handler.mockRejectedValueOnce(new Error("a bug"));
    await expect(act(input)).rejects.toThrow("a bug");
  });
});
