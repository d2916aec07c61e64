import { eq } from "drizzle-orm";
import { profileSchema } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { makeAccount } from "./account.fixtures";
import type { NewGrant } from "./accounts";
import { db } from "./client";
import { mails } from "./schema/mail";
import { municipalities, revisions } from "./schema/profiles";

/** A seeded municipality at which people work. */
export async function placeOf(slug: string) {
  const [row] = await db.select().from(municipalities).where(eq(municipalities.slug, slug));
  if (!row) throw new Error(`There is no ${slug}`);
  return { municipalityId: row.id, countryCode: row.countryCode };
}
export type Place = Awaited<ReturnType<typeof placeOf>>;

/** Makes an account with one grant; answers with its id. */
export const makePerson = (name: string, grant: NewGrant, language: Locale = "en"): Promise<string> =>
  makeAccount(name, { grants: [grant], language });

export async function draftOf(municipalityId: string) {
  const [row] = await db
    .select({ id: revisions.id, number: revisions.number, profile: revisions.profile })
    .from(municipalities)
    .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(eq(municipalities.id, municipalityId));
  if (!row) throw new Error("There is no draft");
  return { ...row, profile: profileSchema.parse(row.profile) };
}

/** The kinds of mail that an account was sent, in order. */
export async function mailsOf(accountId: string): Promise<string[]> {
  const own = eq(mails.accountId, accountId);
  const rows = await db.select({ kind: mails.kind }).from(mails).where(own).orderBy(mails.createdAt);
  return rows.map(({ kind }) => kind);
}
