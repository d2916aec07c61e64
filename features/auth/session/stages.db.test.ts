import { sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { type SecondFactor, sessions } from "@/db/schema/accounts";
import { authenticators } from "@/db/schema/credentials";
import { grants } from "@/db/schema/grants";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import { editorAction, provenAction, setUpAction } from "../action";
import { beforeStaffPage } from "../before-page";
import { getActor, requireAdmin, requireEditorOf, requireStaff } from "../gates";
import { endSession, renewSessionsOf } from "./end-sessions";
import { findActor } from "./find-sign-in";
import { startSession } from "./session.fixtures";

// The browser: what its cookie says. Everything behind it is real.
const browser = vi.hoisted(() => ({ sessionId: null as string | null }));
vi.mock("./next-auth", () => ({ readSessionId: async () => browser.sessionId }));

const konak = { country: "turkiye", slug: "konak" };
let accountId: string;
let municipalityId: string;

const redirectTo = (address: string) => ({ digest: expect.stringContaining(`;${address};`) });
const change = provenAction(z.object({}), async () => ({ ok: true }));
const setUp = setUpAction(z.object({}), async () => ({ ok: true }));
const rename = editorAction(z.object({ municipalityId: z.uuid() }), async () => ({ ok: true }));

async function signInWith(given: Partial<typeof grants.$inferInsert>, secondFactor: SecondFactor | null) {
  await db.delete(grants);
  await db.insert(grants).values({ role: "editor", scope: "network", ...given, accountId });
  const client = { address: "", userAgent: "" };
  browser.sessionId = await startSession({ id: accountId, name: "Editor" }, client, { secondFactor });
}

beforeAll(async () => {
  await db.insert(countries).values({ code: "tr", slug: "turkiye", names: { en: "Türkiye" } });
  const [row] = await db.insert(municipalities).values({ countryCode: "tr", slug: "konak" }).returning();
  municipalityId = row?.id ?? "";
  const given = {
    email: "editor@konak.example",
    name: "Editor",
    language: "en",
    password: "p",
    grants: [],
  } as const;
  accountId =
    (await db.transaction((tx) => insertAccount(tx, given, { accountId: null, actorName: "test" }))) ?? "";
});

beforeEach(() => db.delete(sessions));

describe("a session that has not come all the way", () => {
  const asAdministrator = () => signInWith({ role: "administrator" }, null);
  const addFactor = () =>
    db.insert(authenticators).values({ accountId, secret: "x", confirmedAt: sql`now()` });
  afterEach(() => db.delete(authenticators));

  test("of an administrator without a second factor opens nothing but its setting up", async () => {
    await asAdministrator();
    const toSetUp = "/sign-in/set-up?next=%2Fadmin%2Fturkiye%2Fkonak";
    await expect(requireEditorOf(konak)).rejects.toMatchObject(redirectTo(toSetUp));
    await expect(requireAdmin("/admin/people")).rejects.toMatchObject(
      redirectTo("/sign-in/set-up?next=%2Fadmin%2Fpeople"),
    );
    expect(await beforeStaffPage("/admin")).toEqual({ redirect: "/sign-in/set-up" });
    expect(await getActor()).toBeNull();
    expect(await rename({ municipalityId })).toEqual({ ok: false, formError: "signedOut" });
    expect(await setUp({})).toEqual({ ok: true });
    expect(await change({}), "nor changes to how they sign in otherwise").toEqual({
      ok: false,
      formError: "signedOut",
    });
  });

  test("of somebody with a second factor opens nothing, not even changes to how they sign in", async () => {
    await signInWith({}, null);
    await addFactor();
    await expect(requireStaff()).rejects.toMatchObject(redirectTo("/sign-in/second-step"));
    expect(await beforeStaffPage("/admin/account")).toEqual({
      redirect: "/sign-in/second-step?next=%2Fadmin%2Faccount",
    });
    for (const action of [change, setUp])
      expect(await action({})).toEqual({ ok: false, formError: "signedOut" });
    await db.update(sessions).set({ createdAt: sql`now() - interval '11 minutes'` });
    expect(await beforeStaffPage("/admin")).toEqual({ redirect: "/sign-in" });
  });

  test("of somebody who just got rights to administer waits for a second factor, too", async () => {
    await signInWith({ role: "editor" }, null);
    await expect(requireStaff()).resolves.toBeTruthy();
    await db.insert(grants).values({ role: "administrator", scope: "country", countryCode: "tr", accountId });
    await expect(requireStaff()).rejects.toMatchObject(redirectTo("/sign-in/set-up"));
  });
});

describe("changes to how somebody signs in", () => {
  const unproven = { ok: false, formError: "unproven" };
  const proof = (minutes: number) =>
    db.update(sessions).set({ provenAt: sql`now() - make_interval(mins => ${minutes}::int)` });

  test("need a proof in the open session, of the last quarter of an hour; having signed in is none", async () => {
    await signInWith({}, "totp");
    expect(await change({})).toEqual(unproven);
    expect(await setUp({})).toEqual(unproven);
    await proof(14);
    expect(await change({})).toEqual({ ok: true });
    await proof(16);
    expect(await change({})).toEqual(unproven);
  });

  test("need none for the first second factor of who has to set one up, right after signing in", async () => {
    await signInWith({ role: "administrator" }, null);
    expect(await setUp({})).toEqual({ ok: true });
    await db.update(sessions).set({ createdAt: sql`now() - interval '16 minutes'` });
    expect(await setUp({})).toEqual(unproven);
    await proof(1);
    expect(await setUp({})).toEqual({ ok: true });
  });
});

describe("a session whose person's rights have changed", () => {
  const mark = () => db.transaction((tx) => renewSessionsOf(tx, accountId));

  test("gets a new id before the next page; the former opens it for a minute more", async () => {
    await signInWith({}, "totp");
    await mark();
    const former = browser.sessionId ?? "";
    const answers = await Promise.all([beforeStaffPage("/admin"), beforeStaffPage("/admin/account")]);
    const [renewed, ...others] = answers.flatMap((answer) =>
      answer && typeof answer === "object" && "renewed" in answer ? [answer.renewed] : [],
    );
    expect(others).toEqual([]);
    expect(await findActor(renewed ?? "")).toMatchObject({ accountId });
    expect(await findActor(former)).toMatchObject({ accountId });
    expect(await beforeStaffPage("/admin")).toBeNull();
    await db.update(sessions).set({ renewedAt: sql`now() - interval '61 seconds'` });
    expect(await findActor(former)).toBeNull();
    expect(await findActor(renewed ?? "")).toMatchObject({ accountId });
  });

  test("ends by its former id as by its new one", async () => {
    await signInWith({}, "totp");
    await mark();
    await beforeStaffPage("/admin");
    await endSession(browser.sessionId ?? "");
    expect(await db.select().from(sessions)).toEqual([]);
  });
});
