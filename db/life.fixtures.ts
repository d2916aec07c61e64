import { asc, eq } from "drizzle-orm";
import { db } from "./client";
import { publications, reviews } from "./schema/editorial";
import { municipalities, publishedFigures, publishedProfiles, revisions } from "./schema/profiles";

/** Everything that is kept of the life of one municipality's profile, the revisions by their numbers. */
export async function readLife(id: string) {
  const [place] = await db.select().from(municipalities).where(eq(municipalities.id, id));
  if (!place) throw new Error(`There is no municipality ${id}`);
  const [page] = await db.select().from(publishedProfiles).where(eq(publishedProfiles.municipalityId, id));
  return {
    place,
    page,
    revisions: await db
      .select()
      .from(revisions)
      .where(eq(revisions.municipalityId, id))
      .orderBy(asc(revisions.number)),
    figures: await db.select().from(publishedFigures).where(eq(publishedFigures.municipalityId, id)),
    reviews: await db.select().from(reviews).where(eq(reviews.municipalityId, id)),
    publications: await db.select().from(publications).where(eq(publications.municipalityId, id)),
  };
}
export type Life = Awaited<ReturnType<typeof readLife>>;
