import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { handovers } from "@/db/schema/handovers";
import { mails } from "@/db/schema/mail";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { mintAdminScope } from "@/features/auth/gates";
import type { AdminScope, Grant } from "@/features/auth/scopes";
import { startSession } from "@/features/auth/session/session.fixtures";
import { acceptInvitation, invite } from "../invitations/mutations";
import { addGrant, removeGrant } from "../people/grant-mutations";
import { reactivate, removeAccount, suspend } from "../people/mutations";
import { inviteSchema } from "../people/schema";
import { tellOfIdleEditors } from "./mutations";

vi.mock("@/features/auth/session/next-auth", () => ({}));

await seed();
await db.insert(countries).values({ code: "xx", slug: "elsewhere", names: { en: "Elsewhere" } });
const [row] = await db.select().from(municipalities).where(eq(municipalities.slug, "konak"));
const konak = row?.id ?? "";
const here = { scope: "municipality", municipalityId: konak } as const;
const ofKonak: NewGrant = { role: "editor", ...here };
const ofTurkiye: NewGrant = { role: "editor", scope: "country", countryCode: "tr" };
const DAY_MS = 86_400_000;

type State = Partial<typeof accounts.$inferInsert>;
async function person(name: string, given: NewGrant[], state: State = {}): Promise<string> {
  const language = name.endsWith("Yönetici") ? "tr" : "en";
  const account = { email: `${name.replace(" ", "-")}@x.example`, name, language, grants: given } as const;
  const by = { accountId: null, actorName: "test" };
  const id = (await db.transaction((tx) => insertAccount(tx, { ...account, password: "p" }, by))) ?? "";
  if (Object.keys(state).length > 0) await db.update(accounts).set(state).where(eq(accounts.id, id));
  return id;
}
const seen = (days: number): State => {
  const at = new Date(Date.now() - days * DAY_MS);
  return { acceptedAt: at, lastSignInAt: at };
};

let scope: AdminScope;

beforeEach(async () => {
  await db.delete(accounts);
  await db.delete(mails);
  await db.delete(handovers);
  const top = { role: "administrator", scope: "network" } as const;
  const accountId = await person("Ada", [top]);
  const grant: Grant = { ...top, language: null };
  const minted = mintAdminScope(
    { accountId, name: "Ada", language: "en", grants: [grant] },
    { isProven: true },
  );
  scope = minted as NonNullable<typeof minted>;
});

const noted = () => db.select().from(handovers);
const letters = () => db.select().from(mails).where(eq(mails.kind, "handover")).orderBy(mails.recipient);
const record = () =>
  db.select().from(auditLog).where(eq(auditLog.action, "handover.told")).orderBy(auditLog.id);
const grantOf = async (accountId: string, role: Grant["role"]) => {
  const held = await db.select().from(grants).where(eq(grants.accountId, accountId));
  return { accountId, grantId: held.find((grant) => grant.role === role)?.id ?? "" };
};

describe("when the last active editor leaves", () => {
  const ways: Record<string, (id: string) => Promise<unknown>> = {
    suspended: (id) => suspend(scope, id),
    removed: (id) => removeAccount(scope, id),
    "without the grant": async (id) => removeGrant(scope, await grantOf(id, "editor")),
  };

  test.each(Object.entries(ways))("%s: administrators are told, once and on the record", async (_, leave) => {
    const id = await person("Anna Yılmaz", [ofKonak, { ...ofTurkiye, role: "reviewer" }]);
    const before = (await record()).length;
    expect(await leave(id)).toBe("done");
    expect(await noted()).toMatchObject([
      { municipalityId: konak, reason: "left", editorName: "Anna Yılmaz" },
    ]);
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ recipient: "ada@x.example", subject: "No active editor: Konak" });
    expect(letter?.text).toContain("Anna Yılmaz left on ");
    expect(letter?.text).toContain(`/admin/people?invite=municipality:${konak}#invite`);
    expect((await record()).slice(before)).toMatchObject([
      {
        ...{ accountId: scope.actor.accountId, subjectKind: "municipality", subjectId: konak },
        detail: { reason: "left", told: 1 },
      },
    ]);
    await tellOfIdleEditors();
    expect(await letters()).toHaveLength(1);
  });

  test("those who manage the municipality are told, each in their language, and nobody else", async () => {
    const admin = (place: Omit<NewGrant, "role">): NewGrant[] => [{ role: "administrator", ...place }];
    await person("Ülke Yönetici", admin({ scope: "country", countryCode: "tr" }));
    await person("There", admin({ scope: "country", countryCode: "xx" }));
    await person("Away", admin({ scope: "network" }), { suspendedAt: new Date() });
    await person("Invited", admin({ scope: "network" }), { acceptedAt: null });
    await person("Colleague", [ofTurkiye]);
    // Of long ago, so that this is no active editor either, and still somebody who manages it.
    await person("Town", admin(here), seen(300));
    await suspend(scope, await person("Anna", [ofKonak]));
    expect((await letters()).map(({ recipient, language }) => [recipient, language])).toEqual([
      ["ada@x.example", "en"],
      ["town@x.example", "en"],
      ["ülke-yönetici@x.example", "tr"],
    ]);
    expect((await letters())[2]?.subject).toBe("Etkin editör yok: Konak");
  });

  test.each(["editor", "reviewer"] as const)(
    "nobody is told while a colleague is there: %s",
    async (role) => {
      await person("Colleague", [{ role, ...here }]);
      await suspend(scope, await person("Anna", [ofKonak]));
      expect(await noted()).toEqual([]);
      expect(await letters()).toEqual([]);
    },
  );

  test.each<[string, NewGrant[], State]>([
    ["of the country", [ofTurkiye], {}],
    ["of the network", [{ role: "editor", scope: "network" }], {}],
    ["who translates", [{ role: "translator", language: "tr", ...here }], {}],
    ["who is suspended", [ofKonak], { suspendedAt: new Date() }],
    ["who has not accepted", [ofKonak], { acceptedAt: null }],
    ["who has not been there for long", [ofKonak], seen(200)],
  ])("a colleague %s is nobody at work there", async (_, held, state) => {
    await person("Colleague", held, state);
    await suspend(scope, await person("Anna", [ofKonak]));
    expect(await noted()).toHaveLength(1);
  });

  test("who keeps another grant to edit the same municipality has not left", async () => {
    const id = await person("Anna", [ofKonak, { role: "reviewer", ...here }], seen(200));
    await removeGrant(scope, await grantOf(id, "editor"));
    expect(await noted()).toEqual([]);
  });

  test("somebody who never got in, or was suspended before, is not missed", async () => {
    await removeAccount(scope, await person("Invited", [ofKonak], { acceptedAt: null }));
    await removeAccount(scope, await person("Suspended", [ofKonak], { suspendedAt: new Date() }));
    expect(await noted()).toEqual([]);
  });

  test.each([false, true])(
    "who asks to be erased is named nowhere; suspended before: %s",
    async (isSuspended) => {
      const id = await person("Anna Yılmaz", [ofKonak]);
      if (isSuspended) await suspend(scope, id);
      await removeAccount(scope, id, "erase");
      expect(await noted()).toMatchObject([{ municipalityId: konak, reason: "left", editorName: "" }]);
      if (!isSuspended)
        expect((await letters())[0]?.text).toContain("somebody whose name was erased left on ");
      expect(JSON.stringify(await record())).not.toContain("Anna");
    },
  );

  test("both of the last two leave at the same moment: told once", async () => {
    const two = [await person("Anna", [ofKonak]), await person("Bora", [ofKonak])];
    await Promise.all(two.map((id) => suspend(scope, id)));
    expect(await noted()).toHaveLength(1);
    expect(await letters()).toHaveLength(1);
  });
});

describe("when nobody has been there for 180 days", () => {
  test("two servers at once tell once, and the next night not again", async () => {
    await person("Anna", [ofKonak], seen(181));
    const before = (await record()).length;
    await Promise.all([tellOfIdleEditors(), tellOfIdleEditors(), tellOfIdleEditors()]);
    await tellOfIdleEditors(new Date(Date.now() + DAY_MS));
    expect(await noted()).toMatchObject([{ reason: "idle", editorName: "Anna" }]);
    expect(await letters()).toHaveLength(1);
    expect((await letters())[0]?.text).toContain("Anna had not signed in for 180 days by ");
    expect((await record()).slice(before)).toMatchObject([
      { accountId: null, actorName: "", detail: { reason: "idle", told: 1 } },
    ]);
  });

  test("179 days are not long, and a municipality that never had an editor is not reported", async () => {
    await tellOfIdleEditors();
    expect(await noted()).toEqual([]);
    await person("Anna", [ofKonak], seen(179));
    await tellOfIdleEditors();
    expect(await noted()).toEqual([]);
    await tellOfIdleEditors(new Date(Date.now() + 2 * DAY_MS));
    expect(await noted()).toHaveLength(1);
  });
});

describe("when somebody is there again", () => {
  const client = { address: "", userAgent: "" };
  const returning: Record<string, (id: string) => Promise<unknown>> = {
    "the idle editor signs in": (id) => startSession({ id, name: "Anna" }, client),
    "somebody else is given the right": async () => {
      const accountId = await person("Bora", [ofTurkiye]);
      const place = { scope: "municipality", municipalityId: konak } as const;
      return addGrant(scope, { accountId, role: "editor", into: null, place });
    },
    "somebody else accepts an invitation": async () => {
      const place = `municipality:${konak}`;
      const input = { email: "c@x.example", name: "Cem", role: "editor", place, language: "en" };
      await invite(scope, inviteSchema.parse(input));
      expect(await noted(), "an invitation alone changes nothing").toHaveLength(1);
      const [mail] = await db.select().from(mails).where(eq(mails.recipient, "c@x.example"));
      const token = /\/invitation\/(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
      return acceptInvitation(token, { name: "Cem", password: "four unrelated words here" });
    },
    "an account is made on the server, and the night passes": async () => {
      await person("Bora", [ofKonak]);
      await tellOfIdleEditors();
    },
  };

  test.each(Object.entries(returning))("%s: it is over, and the next time is told anew", async (_, back) => {
    const id = await person("Anna", [ofKonak], seen(181));
    await tellOfIdleEditors();
    expect(await noted()).toHaveLength(1);
    await back(id);
    expect(await noted()).toEqual([]);
    await db.update(accounts).set(seen(200)).where(sql`${accounts.id} <> ${scope.actor.accountId}`);
    await tellOfIdleEditors();
    expect(await letters()).toHaveLength(2);
  });

  test("reactivated, who was there lately is back; who was not, is not", async () => {
    const anna = await person("Anna", [ofKonak]);
    await suspend(scope, anna);
    await db.update(accounts).set(seen(200)).where(eq(accounts.id, anna));
    await reactivate(scope, anna);
    expect(await noted()).toHaveLength(1);
    await db
      .update(accounts)
      .set({ suspendedAt: new Date(), ...seen(2) })
      .where(eq(accounts.id, anna));
    await reactivate(scope, anna);
    expect(await noted()).toEqual([]);
  });
});
