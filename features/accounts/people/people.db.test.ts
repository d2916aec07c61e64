import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { identities } from "@/db/schema/credentials";
import { grants } from "@/db/schema/grants";
import { mails } from "@/db/schema/mail";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import { mintAdminScope } from "@/features/auth/gates";
import type { AdminScope } from "@/features/auth/scopes";
import { findActor } from "@/features/auth/session/find-sign-in";
import { startSession } from "@/features/auth/session/session.fixtures";
import { invite, resendInvitation, revokeInvitation } from "../invitations/mutations";
import { listPlaces } from "../place-queries";
import { addGrant, removeGrant } from "./grant-mutations";
import { endSessions, reactivate, removeAccount, suspend, untieIdentity } from "./mutations";
import { getPerson, listPeople } from "./queries";
import { addGrantSchema, inviteSchema, peopleQuerySchema } from "./schema";

vi.mock("@/features/auth/session/next-auth", () => ({}));

const place: Record<"konak" | "bagcilar" | "abroad", string> = { konak: "", bagcilar: "", abroad: "" };
const by = { accountId: null, actorName: "test" };
let made = 0;

type Given = { name?: string; grants: NewGrant[]; invited?: boolean };

async function person({ name = "Person", grants: given, invited = false }: Given): Promise<string> {
  made += 1;
  const email = `person-${made}@konak.example`;
  const account = { email, name, language: "en", password: invited ? null : "p", grants: given } as const;
  return (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
}

async function scopeOf(accountId: string, isProven = true): Promise<AdminScope> {
  const actor = await findActor(
    await startSession(
      { id: accountId, name: "A" },
      { address: "", userAgent: "" },
      { secondFactor: "single-sign-on" },
    ),
  );
  const scope = actor && mintAdminScope(actor, { isProven });
  if (!scope) throw new Error("No administrator");
  return scope;
}

const network: NewGrant = { role: "administrator", scope: "network" };
const ofTurkiye: NewGrant = { role: "administrator", scope: "country", countryCode: "tr" };
const editorOf = (town: keyof typeof place): NewGrant => ({
  role: "editor",
  scope: "municipality",
  municipalityId: place[town],
});
const administrator = async (grant: NewGrant = network) => {
  const id = await person({ name: "Administrator", grants: [grant] });
  return { id, scope: await scopeOf(id) };
};
const grantsOf = (accountId: string) => db.select().from(grants).where(eq(grants.accountId, accountId));
const accountOf = async (id: string) => (await db.select().from(accounts).where(eq(accounts.id, id)))[0];

beforeAll(async () => {
  await db.insert(countries).values([
    { code: "tr", slug: "turkiye", names: { en: "Türkiye" } },
    { code: "gr", slug: "greece", names: { en: "Greece" } },
  ]);
  const rows = await db
    .insert(municipalities)
    .values([
      { countryCode: "tr", slug: "konak" },
      { countryCode: "tr", slug: "bagcilar" },
      { countryCode: "gr", slug: "abroad" },
    ])
    .returning();
  for (const row of rows) place[row.slug as keyof typeof place] = row.id;
});

beforeEach(async () => {
  await db.delete(accounts);
  await db.delete(mails);
});

/** Every change to one account, with what it makes of an account that holds `grantId`. */
const changes: Record<string, (scope: AdminScope, accountId: string, grantId: string) => Promise<unknown>> = {
  addGrant: (scope, accountId) =>
    addGrant(
      scope,
      addGrantSchema.parse({ accountId, role: "reviewer", place: `municipality:${place.konak}` }),
    ),
  removeGrant: (scope, accountId, grantId) => removeGrant(scope, { accountId, grantId }),
  suspend,
  reactivate,
  endSessions,
  untieIdentity,
  removeAccount: (scope, id) => removeAccount(scope, id),
  resendInvitation,
  revokeInvitation,
};

describe("an administrator of a country", () => {
  const strangers: Record<string, () => NewGrant[]> = {
    "somebody abroad": () => [editorOf("abroad"), { ...editorOf("abroad"), role: "reviewer" }],
    "somebody with a right here and one abroad": () => [editorOf("konak"), editorOf("abroad")],
    "an administrator of the network": () => [network, editorOf("konak")],
    "somebody without rights": () => [],
  };
  test.each(Object.keys(changes).flatMap((change) => Object.keys(strangers).map((who) => [change, who])))(
    "%s: 404 for %s, and nothing happens",
    async (change, who) => {
      const { scope } = await administrator(ofTurkiye);
      await administrator();
      const target = await person({
        grants: strangers[who]?.() ?? [],
        invited: change.endsWith("Invitation"),
      });
      const before = [await accountOf(target), await grantsOf(target)];
      const [held] = await grantsOf(target);
      expect(await changes[change]?.(scope, target, held?.id ?? crypto.randomUUID())).toBeNull();
      expect([await accountOf(target), await grantsOf(target)]).toEqual(before);
      expect(await db.select().from(mails)).toEqual([]);
    },
  );

  test.each(Object.keys(changes))("%s works upon an account of the country alone", async (change) => {
    const { scope } = await administrator(ofTurkiye);
    const invited = change.endsWith("Invitation");
    const target = await person({ grants: [editorOf("konak"), editorOf("bagcilar")], invited });
    if (change === "reactivate") await suspend(scope, target);
    await db.insert(identities).values({ issuer: "https://login.example", subject: "1", accountId: target });
    const [held] = await grantsOf(target);
    expect(await changes[change]?.(scope, target, held?.id ?? "")).toBe("done");
  });

  // What changes how somebody signs in, or cannot be undone; the reset of two steps: two-step.db.test.ts.
  const withProof = ["untieIdentity", "removeAccount"];
  test.each(Object.keys(changes))("without a proof, %s works as far as it needs none", async (change) => {
    const { id } = await administrator(ofTurkiye);
    const invited = change.endsWith("Invitation");
    const target = await person({ grants: [editorOf("konak"), editorOf("bagcilar")], invited });
    const scope = await scopeOf(id, false);
    if (change === "reactivate") await suspend(scope, target);
    await db.insert(identities).values({ issuer: "https://login.example", subject: "1", accountId: target });
    const [held] = await grantsOf(target);
    const isRefused = withProof.includes(change);
    expect(await changes[change]?.(scope, target, held?.id ?? "")).toEqual(
      isRefused ? { refused: "unproven" } : "done",
    );
    if (isRefused) expect(await db.$count(identities)).toBe(1);
  });

  test("lets somebody who is an administrator back in only with a proof", async () => {
    const { id, scope } = await administrator(ofTurkiye);
    const target = await person({ grants: [ofTurkiye] });
    expect(await suspend(scope, target)).toBe("done");
    expect(await reactivate(await scopeOf(id, false), target)).toEqual({ refused: "unproven" });
    expect(await reactivate(scope, target)).toBe("done");
  });

  test("signs themselves out everywhere only with a proof", async () => {
    const { id, scope } = await administrator(ofTurkiye);
    expect(await endSessions(await scopeOf(id, false), id)).toEqual({ refused: "unproven" });
    expect(await endSessions(scope, id)).toBe("done");
  });

  test.each(["editor", "translator", "reviewer", "administrator"] as const)(
    "makes somebody %s, by a right or by an invitation, an administrator only with a proof",
    async (role) => {
      const { id } = await administrator();
      const target = await person({ grants: [editorOf("konak")] });
      const scope = await scopeOf(id, false);
      const given = { role, into: "tr", place: "country:tr" };
      const email = `new-${role}@konak.example`;
      const outcomes = [
        await addGrant(scope, addGrantSchema.parse({ accountId: target, ...given })),
        await invite(scope, inviteSchema.parse({ ...given, email, name: "New", language: "en" })),
      ];
      const refused = { refused: "unproven" };
      if (role !== "administrator") return expect(outcomes).not.toContainEqual(refused);
      expect(outcomes).toEqual([refused, refused]);
      expect(await grantsOf(target)).toHaveLength(1);
      expect(await db.$count(accounts, eq(accounts.email, email))).toBe(0);
      expect(await db.$count(mails)).toBe(0);
    },
  );

  const foreign: Record<string, () => string> = {
    network: () => "network",
    "another country": () => "country:gr",
    "a municipality of another country": () => `municipality:${place.abroad}`,
    "a municipality that does not exist": () => `municipality:${crypto.randomUUID()}`,
    "a country that does not exist": () => "country:xx",
  };
  test.each(Object.keys(foreign))("gives no right in: %s", async (where) => {
    const { scope } = await administrator(ofTurkiye);
    const target = await person({ grants: [editorOf("konak")] });
    const given = { role: "editor", place: foreign[where]?.() ?? "" } as const;
    expect(await addGrant(scope, addGrantSchema.parse({ ...given, accountId: target }))).toBeNull();
    const input = { ...given, email: "new@konak.example", name: "New", language: "tr" };
    expect(await invite(scope, inviteSchema.parse(input))).toBeNull();
    expect(await db.select().from(accounts).where(eq(accounts.email, "new@konak.example"))).toEqual([]);
    expect(await grantsOf(target)).toHaveLength(1);
  });

  test("takes no grant of another account by naming one of theirs", async () => {
    const { scope } = await administrator(ofTurkiye);
    const own = await person({ grants: [editorOf("konak"), editorOf("bagcilar")] });
    const [foreignGrant] = await grantsOf(await person({ grants: [editorOf("abroad")] }));
    const answer = await removeGrant(scope, { accountId: own, grantId: foreignGrant?.id ?? "" });
    expect(answer).toEqual({ refused: "changed" });
    expect(await db.$count(grants, eq(grants.id, foreignGrant?.id ?? ""))).toBe(1);
  });

  test("sees the accounts of the country, manages those that are wholly in it, and is offered its places", async () => {
    const { id, scope } = await administrator(ofTurkiye);
    const inside = await person({ name: "Inside", grants: [editorOf("konak")] });
    const partly = await person({ name: "Partly", grants: [editorOf("konak"), editorOf("abroad")] });
    const abroad = await person({ name: "Abroad", grants: [editorOf("abroad")] });
    const { people, count } = await listPeople(scope, peopleQuerySchema.parse({}));
    expect(people.map((p) => [p.id, p.isManageable])).toEqual([
      [id, true],
      [inside, true],
      [partly, false],
    ]);
    expect(count).toBe(3);
    expect(await getPerson(scope, abroad)).toBeNull();
    expect((await listPlaces(scope)).map((p) => p.scope).toSorted()).toEqual([
      "country",
      "municipality",
      "municipality",
    ]);
  });
});

test("rights that the actor has lost since the request began are not theirs any more", async () => {
  const { scope, id } = await administrator();
  await administrator();
  const target = await person({ grants: [editorOf("konak")] });
  const [own] = await grantsOf(id);
  await db
    .update(grants)
    .set({ role: "editor" })
    .where(eq(grants.id, own?.id ?? ""));
  for (const change of Object.values(changes)) expect(await change(scope, target, "x")).toBeNull();
  expect(await accountOf(target)).toMatchObject({ suspendedAt: null });
});
