import { eq } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { db, sql } from "@/db/client";
import { accounts, auditLog } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { mails } from "@/db/schema/mail";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import { takeTurn } from "@/features/auth/take-turn";
import { verifyPassword } from "@/lib/password";
import { createAccountAsOperator } from "./mutations";
import { createAccountSchema } from "./schema";

let konakId: string | undefined;

beforeAll(async () => {
  await db.insert(countries).values({ code: "tr", slug: "turkiye", names: { en: "Türkiye" } });
  const rows = await db.insert(municipalities).values({ countryCode: "tr", slug: "konak" }).returning();
  konakId = rows[0]?.id;
});

/** Resolves when somebody waits for an advisory lock. */
const waitingForATurn = () =>
  vi.waitFor(async () => {
    const waiting = await sql`select from pg_locks where locktype = 'advisory' and not granted`;
    expect(waiting).toHaveLength(1);
  });

const create = (given: Record<string, unknown>) =>
  createAccountAsOperator(
    createAccountSchema.parse({
      email: "someone@konak.example",
      name: "Someone",
      locale: "tr",
      role: "editor",
      scope: "municipality:tr/konak",
      language: null,
      ...given,
    }),
  );

test("makes an account with its grant, a hashed password and a record of it", async () => {
  const made = await create({ email: " Editor@Konak.example" });
  if ("refused" in made) throw new Error(made.refused);
  const [account] = await db.select().from(accounts).where(eq(accounts.id, made.accountId));
  expect(account).toMatchObject({ email: "editor@konak.example", name: "Someone", language: "tr" });
  expect(await verifyPassword(account?.passwordHash ?? null, made.password)).toBe(true);
  const given = await db.select().from(grants).where(eq(grants.accountId, made.accountId));
  expect(given).toMatchObject([{ role: "editor", scope: "municipality", municipalityId: konakId }]);
  const [entry] = await db.select().from(auditLog).where(eq(auditLog.subjectId, made.accountId));
  expect(entry).toMatchObject({ action: "account.created", actorName: "command line", accountId: null });
  expect(JSON.stringify(entry)).not.toContain(made.password);
});

test.each([
  [{ scope: "country:xx" }, "unknownCountry"],
  [{ scope: "municipality:xx/konak" }, "unknownCountry"],
  [{ scope: "municipality:tr/nowhere" }, "unknownMunicipality"],
])("refuses %j", async (given, refused) => {
  expect(await create({ email: "other@konak.example", ...given })).toEqual({ refused });
});

test("refuses an address that has an account, however it is written, and leaves that account alone", async () => {
  await create({ email: "taken@konak.example", name: "First" });
  expect(await create({ email: "TAKEN@konak.example", name: "Second" })).toEqual({ refused: "taken" });
  const rows = await db.select().from(accounts).where(eq(accounts.email, "taken@konak.example"));
  expect(rows).toMatchObject([{ name: "First" }]);
});

test.each([
  ["country:tr", "reviewer", null, { scope: "country", countryCode: "tr" }],
  ["network", "administrator", null, { scope: "network" }],
  ["municipality:tr/konak", "translator", "tr", { scope: "municipality", language: "tr" }],
])("grants %s to a %s", async (scope, role, language, grant) => {
  const made = await create({ email: `${role}@konak.example`, scope, role, language });
  if ("refused" in made) throw new Error(made.refused);
  expect(await db.select().from(grants).where(eq(grants.accountId, made.accountId))).toMatchObject([
    { role, ...grant },
  ]);
});

test("tells administrators of the network, and not the new one, of an administrator and of nobody else", async () => {
  await db.delete(accounts);
  await create({ email: "first@konak.example", role: "administrator", scope: "network", locale: "en" });
  const told = () => db.select().from(mails).where(eq(mails.kind, "new-administrator"));
  const before = (await told()).length;
  await create({ email: "editor@konak.example" });
  expect(await told()).toHaveLength(before);
  await create({ email: "second@konak.example", name: "Second", role: "administrator" });
  const [letter, ...more] = (await told()).slice(before);
  expect(more).toEqual([]);
  expect(letter?.recipient).toBe("first@konak.example");
  expect(letter?.text).toContain("Second");
  expect(letter?.text).toContain("The operator of the server decided it.");
});

test("waits for the turn of changes to accounts", async () => {
  let made = false;
  const second = await db.transaction(async (tx) => {
    await takeTurn(tx);
    const creating = create({ email: "waiting@konak.example" }).then((answer) => {
      made = true;
      return answer;
    });
    await waitingForATurn();
    expect(made).toBe(false);
    return { creating };
  });
  expect(await second.creating).toHaveProperty("accountId");
});
