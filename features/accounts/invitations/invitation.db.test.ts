import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { accountLinks } from "@/db/schema/credentials";
import { grants } from "@/db/schema/grants";
import { rateLimits } from "@/db/schema/limits";
import { mails } from "@/db/schema/mail";
import { countries } from "@/db/schema/network";
import { revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { mintAdminScope } from "@/features/auth/gates";
import type { AdminScope } from "@/features/auth/scopes";
import { signIn } from "@/features/auth/sign-in/sign-in";
import { verifyPassword } from "@/lib/password";
import { removeAccount } from "../people/mutations";
import { inviteSchema } from "../people/schema";
import { acceptInvitation, invite, resendInvitation, revokeInvitation } from "./mutations";
import { getInvitation } from "./queries";

vi.mock("@/features/auth/session/next-auth", () => ({}));

await seed();
await db.insert(countries).values({ code: "xx", slug: "elsewhere", names: { en: "Elsewhere" } });
const top = { role: "administrator", scope: "network" } as const;
const ofTurkiye = { scope: "country", countryCode: "tr" } as const;
const by = { accountId: null, actorName: "test" };

async function administrator(name: string, language: "en" | "tr" = "en"): Promise<AdminScope> {
  const account = {
    email: `${name.toLowerCase()}@network.example`,
    name,
    language,
    password: "p",
    grants: [top],
  };
  const accountId = (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
  const scope = mintAdminScope(
    { accountId, name, language, grants: [{ ...top, language: null }] },
    { isProven: true },
  );
  return scope as NonNullable<typeof scope>;
}

let scope: AdminScope;

beforeEach(async () => {
  await db.delete(accounts);
  await db.delete(mails);
  await db.delete(rateLimits);
  scope = await administrator("Ada");
});

const email = "zeynep@zeytinburnu.example";
const given = { email, name: "Zeynep", role: "editor", place: "country:tr", language: "tr" };
const inviteHer = (other: Partial<Record<keyof typeof given | "into", string>> = {}) =>
  invite(scope, inviteSchema.parse({ ...given, ...other }));
const herId = async () =>
  (await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email)))[0]?.id ?? "";
const lastLink = async () => {
  const all = await db.select().from(mails).where(eq(mails.kind, "invitation")).orderBy(mails.createdAt);
  return /\/invitation\/([\w-]{43})\s/.exec(all.at(-1)?.text ?? "")?.[1] ?? "no link";
};
const accept = (token: string, password = "four unrelated words here") =>
  acceptInvitation(token, { name: "Zeynep Z.", password });

test("is sent in its own language, says who invites to what, and opens the account once", async () => {
  await inviteHer();
  const [mail] = await db.select().from(mails);
  expect(mail).toMatchObject({ recipient: email, language: "tr", subject: "Düzenleme daveti: Türkiye" });
  expect(mail?.text).toContain("Ada sizi");
  const token = await lastLink();
  expect(JSON.stringify(await db.select().from(accountLinks))).not.toContain(token);
  expect(await getInvitation(token)).toMatchObject({
    email,
    name: "Zeynep",
    language: "tr",
    inviter: "Ada",
    grants: [{ role: "editor", place: { scope: "country", countryCode: "tr" } }],
  });
  expect(await accept(token)).toEqual({ email });
  const [account] = await db.select().from(accounts).where(eq(accounts.email, email));
  expect(account).toMatchObject({ name: "Zeynep Z.", acceptedAt: expect.any(Date) });
  expect(await verifyPassword(account?.passwordHash ?? null, "four unrelated words here")).toBe(true);
  expect(await accept(token, "somebody else's password")).toBeNull();
  expect(await getInvitation(token)).toBeNull();
});

test("of two who accept at the same moment one gets in, with their own password", async () => {
  await inviteHer();
  const token = await lastLink();
  const passwords = ["the first one's password", "the second one's password"];
  const answers = await Promise.all(passwords.map((password) => accept(token, password)));
  expect(answers.filter(Boolean)).toHaveLength(1);
  const [account] = await db.select().from(accounts).where(eq(accounts.email, email));
  const fits = await Promise.all(passwords.map((p) => verifyPassword(account?.passwordHash ?? null, p)));
  expect(fits).toEqual(answers.map(Boolean));
});

test("the account cannot be signed in to before", async () => {
  await inviteHer();
  for (const password of ["", "p", "null"]) {
    const answer = await signIn({ email, password }, { address: null, userAgent: "", device: null });
    expect(answer).toEqual({ refused: "wrong" });
  }
});

const endings: Record<string, (id: string) => Promise<unknown>> = {
  "sent again": (id) => resendInvitation(scope, id),
  "taken back": (id) => revokeInvitation(scope, id),
  removed: (id) => removeAccount(scope, id),
  "too old": () => db.update(accountLinks).set({ expiresAt: sql`now() - interval '1 second'` }),
  "of a suspended account": (id) =>
    db.update(accounts).set({ suspendedAt: sql`now()` }).where(eq(accounts.id, id)),
};
test.each(Object.keys(endings))("its link opens nothing when it is %s", async (ending) => {
  await inviteHer();
  const token = await lastLink();
  await endings[ending]?.(await herId());
  expect(await getInvitation(token)).toBeNull();
  expect(await accept(token)).toBeNull();
});

test("sent again, the newest link works", async () => {
  await inviteHer();
  await resendInvitation(scope, await herId());
  expect(await accept(await lastLink())).toEqual({ email });
  expect(await resendInvitation(scope, await herId())).toEqual({ refused: "changed" });
  expect(await revokeInvitation(scope, await herId())).toEqual({ refused: "changed" });
});

test("taken back, nothing of it is left, and the address can be invited anew", async () => {
  await inviteHer();
  const id = await herId();
  await revokeInvitation(scope, id);
  expect(await herId()).toBe("");
  expect(await db.select().from(mails)).toEqual([]);
  expect(await inviteHer()).toEqual({ accountId: expect.any(String) });
});

test("an address that has an account is refused; the account is named to who manages it", async () => {
  await inviteHer();
  expect(await inviteHer({ email: "  ZEYNEP@zeytinburnu.example" })).toEqual({
    refused: "waiting",
    accountId: await herId(),
  });
  await db
    .update(grants)
    .set({ countryCode: "xx" })
    .where(eq(grants.accountId, await herId()));
  await db.update(grants).set(ofTurkiye).where(eq(grants.accountId, scope.actor.accountId));
  expect(await inviteHer()).toEqual({ refused: "taken" });
  await db.update(grants).set({ countryCode: "tr" });
  expect(await inviteHer()).toMatchObject({ refused: "waiting" });
  await db.update(accounts).set({ acceptedAt: sql`now()` });
  expect(await inviteHer()).toEqual({ refused: "taken", accountId: await herId() });
  // One right of hers elsewhere is enough: nothing is told of it.
  await db
    .insert(grants)
    .values({ ...ofTurkiye, accountId: await herId(), role: "editor", countryCode: "xx" });
  expect(await inviteHer()).toEqual({ refused: "taken" });
  await db.delete(grants).where(eq(grants.accountId, await herId()));
  expect(await inviteHer()).toEqual({ refused: "taken" });
});

describe("what must be right", () => {
  test.each([
    [{ email: "" }, "email", "emailMissing"],
    [{ email: "zeynep" }, "email", "emailInvalid"],
    [{ email: "Info@zeytinburnu.example" }, "email", "emailShared"],
    [{ email: "iletisim@zeytinburnu.example" }, "email", "emailShared"],
    [{ email: "yazi.isleri@zeytinburnu.example" }, "email", "emailShared"],
    [{ email: "office2@zeytinburnu.example" }, "email", "emailShared"],
    [{ name: " " }, "name", "nameMissing"],
    [{ name: "x".repeat(101) }, "name", "nameLong"],
    [{ role: "owner" }, "role", "roleMissing"],
    [{ role: "translator" }, "into", "languageMissing"],
    [{ role: "translator", into: "xx" }, "into", "languageMissing"],
    [{ place: "" }, "place", "placeMissing"],
    [{ place: "municipality:konak" }, "place", "placeMissing"],
    [{ language: "xx" }, "language", "languageMissing"],
  ])("%j", (wrong, field, problem) => {
    const { error } = inviteSchema.safeParse({ ...given, ...wrong });
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toContainEqual([field, problem]);
  });

  test("everything else is an address of one person", () => {
    for (const address of ["infante@konak.example", "mailis@x.example", "anna.office@x.example"]) {
      expect(inviteSchema.safeParse({ ...given, email: address }).success, address).toBe(true);
    }
  });
});

test("the other administrators of the network are told of a new one, each in their language; nobody else", async () => {
  await administrator("Bora", "tr");
  await inviteHer({ role: "administrator" });
  const told = await db.select().from(mails).where(eq(mails.kind, "new-administrator"));
  expect(told).toMatchObject([{ recipient: "bora@network.example", language: "tr" }]);
  expect(told[0]?.text).toContain("Zeynep artık yönetici: Türkiye. Kararı veren: Ada.");
  await inviteHer({ email: "other@konak.example" });
  expect(await db.select().from(mails).where(eq(mails.kind, "new-administrator"))).toHaveLength(1);
});

test("a removed account leaves its name in the history and nothing else of the person", async () => {
  await inviteHer();
  await accept(await lastLink());
  const id = await herId();
  const [draft] = await db.select().from(revisions).limit(1);
  if (!draft) throw new Error("The seed has revisions");
  const { municipalityId, profile } = draft;
  const own = {
    municipalityId,
    profile,
    number: 99,
    kind: "saved",
    authorId: id,
    authorName: "Zeynep Z.",
  } as const;
  await db.insert(revisions).values(own);
  await signIn(
    { email, password: "four unrelated words here" },
    { address: null, userAgent: "", device: null },
  );
  expect(await db.select().from(sessions).where(eq(sessions.accountId, id))).toHaveLength(1);
  expect(await removeAccount(scope, id)).toBe("done");
  for (const table of [accounts, mails, sessions, accountLinks]) {
    expect(JSON.stringify(await db.select().from(table)).includes(email)).toBe(false);
  }
  const [kept] = await db.select().from(revisions).where(eq(revisions.number, 99));
  expect(kept).toMatchObject({ authorId: null, authorName: "Zeynep Z." });
  const actions = (
    await db.select().from(auditLog).where(eq(auditLog.subjectId, id)).orderBy(auditLog.id)
  ).map((e) => e.action);
  expect(actions).toEqual(["account.invited", "account.accepted", "account.removed"]);
  expect(JSON.stringify(await db.select().from(auditLog).where(eq(auditLog.subjectId, id)))).not.toContain(
    email,
  );
});
