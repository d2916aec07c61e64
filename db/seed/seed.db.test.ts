import { and, asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyPassword } from "@/lib/password";
import { db } from "../client";
import { accounts, auditLog } from "../schema/accounts";
import { grants } from "../schema/grants";
import { countries, indicators, statuses } from "../schema/network";
import {
  addressHistory,
  municipalities,
  publishedFigures,
  publishedProfiles,
  revisions,
} from "../schema/profiles";
import { seed } from "../seed";
import { partners } from "./partners";

const tables = [
  countries,
  statuses,
  indicators,
  municipalities,
  addressHistory,
  revisions,
  publishedProfiles,
  publishedFigures,
  accounts,
  grants,
  auditLog,
];
const everything = () =>
  Promise.all(
    tables.map(async (table) => (await db.select().from(table)).map((row) => JSON.stringify(row)).toSorted()),
  );

describe("the seed", () => {
  let answers: Awaited<ReturnType<typeof seed>>[];
  beforeAll(async () => {
    answers = await Promise.all([seed(), seed()]);
  });

  it("makes one administrator of the network, however many processes run it", async () => {
    const [signIn, ...more] = answers.flatMap(({ firstSignIn }) => firstSignIn ?? []);
    expect(more).toEqual([]);
    const found = await db.select().from(accounts).innerJoin(grants, eq(grants.accountId, accounts.id));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      accounts: { email: "admin@partner-cities.example", language: "en" },
      grants: { role: "administrator", scope: "network" },
    });
    expect(signIn?.email).toBe("admin@partner-cities.example");
    expect(await verifyPassword(found[0]?.accounts.passwordHash ?? null, signIn?.password ?? "")).toBe(true);
  });

  it("leaves the password out of everything it stores", async () => {
    const password = answers.flatMap(({ firstSignIn }) => firstSignIn?.password ?? []).join();
    expect(password.length).toBeGreaterThan(19);
    expect(JSON.stringify(await everything())).not.toContain(password);
  });

  it("publishes the first revision of each municipality", async () => {
    const rows = await db
      .select({
        slug: publishedProfiles.slug,
        name: publishedProfiles.name,
        status: publishedProfiles.status,
        profile: publishedProfiles.profile,
        number: revisions.number,
        kind: revisions.kind,
      })
      .from(publishedProfiles)
      .innerJoin(municipalities, eq(municipalities.publishedRevisionId, publishedProfiles.revisionId))
      .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
      .innerJoin(addressHistory, eq(addressHistory.municipalityId, municipalities.id))
      .orderBy(asc(publishedProfiles.slug));
    expect(rows).toEqual(
      partners.map(({ slug, profile }) => ({
        slug,
        name: profile.names.short,
        status: "partner_city",
        profile,
        number: 1,
        kind: "created",
      })),
    );
  });

  it("projects each source's population, the municipality's own first", async () => {
    const rows = await db
      .select({
        slug: publishedProfiles.slug,
        figure: publishedFigures.figureId,
        source: publishedFigures.sourceKind,
        value: publishedFigures.value,
      })
      .from(publishedFigures)
      .innerJoin(publishedProfiles, eq(publishedProfiles.municipalityId, publishedFigures.municipalityId))
      .where(eq(publishedFigures.indicator, "population"))
      .orderBy(publishedProfiles.slug, publishedFigures.figureId, publishedFigures.position);
    expect(rows.map((row) => Object.values(row).join(" "))).toEqual([
      "bagcilar population municipality 748483",
      "bagcilar population register 870000",
      "konak population municipality 351572",
      "konak province-population municipality 4367251",
      "zeytinburnu population municipality 300000",
      "zeytinburnu population register 292616",
    ]);
  });

  it("changes nothing when it runs again, whatever people have done since", async () => {
    const named = (slug: string) => and(eq(municipalities.countryCode, "tr"), eq(municipalities.slug, slug));
    const [konak] = await db.select().from(municipalities).where(named("konak"));
    if (!konak) throw new Error("Konak is missing");
    await db.delete(publishedProfiles).where(eq(publishedProfiles.municipalityId, konak.id));
    await db.update(municipalities).set({ publishedRevisionId: null }).where(named("konak"));
    await db.update(municipalities).set({ slug: "zeytinburnu-istanbul" }).where(named("zeytinburnu"));
    await db.update(indicators).set({ isExpected: false }).where(eq(indicators.key, "area"));
    await db.update(accounts).set({ name: "Ayşe", suspendedAt: new Date() });
    const before = await everything();
    expect(await seed()).toEqual({ firstSignIn: undefined });
    expect(await everything()).toEqual(before);
  });
});
