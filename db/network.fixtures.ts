import { and, desc, eq } from "drizzle-orm";
import { makeAccount } from "./account.fixtures";
import { db } from "./client";
import { auditLog } from "./schema/accounts";
import { countries } from "./schema/network";
import { addressHistory, publishedProfiles } from "./schema/profiles";
import { seed } from "./seed";

/** A new site with a second country, and an account. */
export async function makeNetwork() {
  await seed();
  await db
    .insert(countries)
    .values({ code: "gr", slug: "greece", names: { en: "Greece", tr: "Yunanistan" } });
  const accountId = await makeAccount("Ayşe", { email: "a@konak.example" });
  return { accountId, konak: await idOf("konak") };
}

/** The id of the municipality that has or had an address in Türkiye. */
export async function idOf(slug: string): Promise<string> {
  const [row] = await db
    .select({ id: addressHistory.municipalityId })
    .from(addressHistory)
    .where(and(eq(addressHistory.countryCode, "tr"), eq(addressHistory.slug, slug)));
  return row?.id ?? "";
}

export const shown = (id: string) =>
  db.select().from(publishedProfiles).where(eq(publishedProfiles.municipalityId, id));

/** What was recorded last about a municipality. */
export async function lastDeed(id: string) {
  const [entry] = await db
    .select({ action: auditLog.action, detail: auditLog.detail })
    .from(auditLog)
    .where(and(eq(auditLog.subjectKind, "municipality"), eq(auditLog.subjectId, id)))
    .orderBy(desc(auditLog.id))
    .limit(1);
  return entry;
}
