import "server-only";
import { eq, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { writePublished } from "@/db/published";
import { publications } from "@/db/schema/editorial";
import { municipalities, publishedProfiles } from "@/db/schema/profiles";
import { type NetworkRules, networkRules } from "@/features/auth/network-rules";
import { mayPublishText } from "@/features/auth/policy";
import type { EditorScope } from "@/features/auth/scopes";
import type { Finding } from "@/features/profiles/checks";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { closeAsPublished } from "../review/closing-mutations";
import type { Said } from "../review/comment-mutations";
import { findOpenReview } from "../review/open-queries";
import { type Conflict, conflictWith, insertRevision, lockDraft, recordDeed } from "../revision-mutations";
import { readTranslated } from "../revision-queries";
import { composeLanguages, composeTranslations } from "../translation/compose";
import { same } from "../versions/same";
import { checkDraft } from "./check-queries";
import { hasWritten } from "./own-text-queries";

type PublishInput = {
  baseRevision: number;
  changeNote: Localized;
  /** Languages that stay as visitors read them now. */
  leaveOut?: readonly Locale[] | undefined;
  /** The review that ends with it, and what is said in it. */
  review?: (Said & { reviewId: string }) | undefined;
};
/** `profile` is what visitors see, `number` the revision that holds it. */
type Published = {
  published: { number: number; at: Date; countrySlug: string; slug: string; profile: Profile };
};
export type Publication =
  | Published
  | { findings: Finding[] }
  | { conflict: Conflict }
  /** It holds text of who publishes, and the network leaves that to others. */
  | { refused: "ownText" }
  /** In a review: nothing of it would reach visitors, so that it stays open. */
  | { refused: "nothingToPublish" }
  | { refused: "reviewOver" | "archived" };

/**
 * Shows the draft to visitors: one transaction in which the municipality points at it and everything that visitors
 * read is rebuilt. Refused with the findings of the checks, or with the newer draft when `baseRevision` is no
 * longer the newest: what is published is what the person saw. Where languages are left out, that is a revision put
 * together from the draft and what visitors read of them; the draft stays the draft. Publishing what is published already
 * writes nothing and succeeds: a click that came twice must not put another note and moment over the first. Ends the
 * review in which the draft stands; one that is still open does not end with nothing, and keeps what is said in it. What has
 * been archived meanwhile stays that.
 */
export function publish(
  scope: EditorScope,
  { baseRevision, changeNote, leaveOut = [], review }: PublishInput,
  rules: NetworkRules = networkRules,
): Promise<Publication> {
  return db.transaction(async (tx) => {
    const { municipalityId, actor } = scope;
    const draft = await lockDraft(tx, municipalityId);
    if (draft.archivedAt) return { refused: "archived" };
    const written = profileSchema.parse(draft.profile);
    if (draft.number !== baseRevision) return { conflict: conflictWith(draft, written, scope) };
    const before = draft.publishedId ? await readTranslated(tx, draft.publishedId) : null;
    const profile = composeLanguages(written, before?.profile ?? null, leaveOut);
    const isDraft = same(written, profile);
    const address = { countrySlug: draft.countrySlug, slug: draft.slug, profile };
    const open = await findOpenReview(tx, municipalityId);
    if (before && (draft.publishedId === draft.id || (!isDraft && same(before.profile, profile)))) {
      if (review && review.reviewId === open?.id) return { refused: "nothingToPublish" };
      const at = await readPublishedAt(tx, municipalityId);
      return { published: { number: before.number, at, ...address } };
    }
    if (review && review.reviewId !== open?.id) return { refused: "reviewOver" };
    if (!mayPublishText(await hasWritten(tx, scope, draft), rules)) return { refused: "ownText" };
    const { findings, known } = await checkDraft(tx, { ...draft, municipalityId, profile });
    if (findings.length > 0) return { findings };
    const publishedAt = new Date();
    const { id, number } = isDraft
      ? draft
      : await insertRevision(tx, scope, {
          ...{ kind: "composed", profile },
          translations: () =>
            composeTranslations(profile, {
              draft: { ...draft, profile: written },
              published: before?.profile ? { ...before, profile: before.profile } : null,
              left: leaveOut,
            }),
        });
    await writePublished(tx, { ...draft, revisionId: id, profile, municipalityId }, known, {
      changeNote,
      publishedAt,
    });
    await tx.insert(publications).values({
      ...{ municipalityId, revisionId: id, changeNote, publishedAt },
      number: sql`(select coalesce(max(number), 0) + 1 from publications where municipality_id = ${municipalityId})`,
      publisherId: actor.accountId,
      publisherName: actor.name,
    });
    await tx
      .update(municipalities)
      .set({ publishedRevisionId: id })
      .where(eq(municipalities.id, municipalityId));
    await recordDeed(tx, scope, "profile.published", {
      ...{ before: before?.number ?? null, after: number },
      ...(!isDraft && { leftOut: leaveOut }),
    });
    if (open) await closeAsPublished(tx, scope, draft, { open, publishedAt, ...review });
    return { published: { number, at: publishedAt, ...address } };
  });
}

async function readPublishedAt(tx: Transaction, municipalityId: string): Promise<Date> {
  const [row] = await tx
    .select({ at: publishedProfiles.publishedAt })
    .from(publishedProfiles)
    .where(eq(publishedProfiles.municipalityId, municipalityId));
  if (!row) throw new Error(`Municipality ${municipalityId} is published and has no page`);
  return row.at;
}
