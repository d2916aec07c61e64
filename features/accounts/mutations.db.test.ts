import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { accounts, auditLog } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import { verifyPassword } from "@/lib/password";
import { createAccountAsOperator } from "./mutations";
import { createAccountSchema } from "./schema";

let konakId: string | undefined;

beforeAll(async () => {
  await db.insert(countries).values({ code: "tr", slug: "turkiye", names: { en: "Türkiye" } });
  const rows = await db.insert(municipalities).values({ countryCode: "tr", slug: "konak" }).returning();
  konakId = rows[0]?.id;
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
