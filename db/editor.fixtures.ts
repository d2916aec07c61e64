import { eq } from "drizzle-orm";
import { insertAccount } from "./accounts";
import { db } from "./client";
import { municipalities } from "./schema/profiles";

/** A new account, and the seeded municipality at which it is to work. */
export async function makeWorkplace(slug: string) {
  const [place] = await db
    .select({ municipalityId: municipalities.id, countryCode: municipalities.countryCode })
    .from(municipalities)
    .where(eq(municipalities.slug, slug));
  const by = { accountId: null, actorName: "test" };
  const account = { name: "Ayşe", language: "tr", password: "p", grants: [] } as const;
  const accountId = await db.transaction((tx) =>
    insertAccount(tx, { ...account, email: `a@${slug}.example` }, by),
  );
  if (!place || !accountId) throw new Error(`There is no ${slug}`);
  return { place, accountId, name: account.name };
}

export type Workplace = Awaited<ReturnType<typeof makeWorkplace>>;
