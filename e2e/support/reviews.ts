import { createHash, randomBytes } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { previewLinks, reviewComments, reviews } from "@/db/schema/editorial";
import { grants } from "@/db/schema/grants";
import { municipalities } from "@/db/schema/profiles";

/** Makes a link to the draft of a municipality that works for a day, in the name of the first administrator; answers with its secret. */
export async function createPreviewLink(municipalityId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("base64url");
  const expiresAt = sql<Date>`now() + interval '1 day'`;
  const [maker] = await db
    .select({ creatorId: accounts.id })
    .from(accounts)
    .innerJoin(grants, eq(grants.accountId, accounts.id))
    .where(and(eq(grants.role, "administrator"), eq(grants.scope, "network")))
    .orderBy(accounts.createdAt)
    .limit(1);
  await db
    .insert(previewLinks)
    .values({ municipalityId, tokenHash, creatorName: "browser tests", ...maker, expiresAt });
  return token;
}

/** Lets the time of every link to a municipality's draft be over. */
export async function endPreviewLinks(municipalityId: string): Promise<void> {
  await db
    .update(previewLinks)
    .set({ expiresAt: sql`now()` })
    .where(eq(previewLinks.municipalityId, municipalityId));
}

/** Hands the draft of a municipality in, in place of whatever waits; answers with the review. */
export async function openReview(municipalityId: string): Promise<string> {
  await closeReviews(municipalityId);
  const [place] = await db
    .select({ draftId: municipalities.draftRevisionId })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId));
  const [row] = await db
    .insert(reviews)
    .values({ municipalityId, revisionId: place?.draftId ?? "", note: "", submitterName: "browser tests" })
    .returning({ id: reviews.id });
  return row?.id ?? "";
}

/** Takes back whatever waits, so that the draft may be changed. */
export async function closeReviews(municipalityId: string): Promise<void> {
  await db
    .update(reviews)
    .set({ state: "withdrawn", closedAt: sql`now()` })
    .where(sql`${reviews.municipalityId} = ${municipalityId} and ${reviews.state} = 'open'`);
}

type Answer = { field: string; text: string; reason: string };

/** Gives what somebody has handed in back to them, with something said of one field. */
export async function returnReview(
  municipalityId: string,
  submitter: { id: string; name: string },
  { field, text, reason }: Answer,
): Promise<void> {
  const reviewId = await openReview(municipalityId);
  await db.insert(reviewComments).values({ reviewId, field, text, authorName: "Rana Su" });
  const own = { submitterId: submitter.id, submitterName: submitter.name };
  await db
    .update(reviews)
    .set({ ...own, state: "returned", reason, closerName: "Rana Su", closedAt: sql`now()` })
    .where(eq(reviews.id, reviewId));
}
