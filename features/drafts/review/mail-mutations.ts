import "server-only";
import { and, eq, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { isActive } from "@/features/auth/active-editor";
import type { ManagerScope, WriterScope } from "@/features/auth/scopes";
import { siteAddress } from "@/features/auth/site-address";
import type { Locale } from "@/lib/i18n/locales";
import type { Draft } from "../revision-mutations";
import { nearest } from "./nearest";
import { reviewPath } from "./paths";

type Told = { id: string; email: string; language: Locale };

/** Whoever may act upon a review: who writes, or who archives the municipality meanwhile. */
export type ReviewActor = WriterScope | ManagerScope;

const told = { id: accounts.id, email: accounts.email, language: accounts.language };

/** What every mail about a review says. */
function commonOf({ actor }: ReviewActor, draft: Draft, reviewId: string) {
  const place = draft.profile.names?.short || draft.slug;
  const path = reviewPath({ country: draft.countrySlug, slug: draft.slug }, reviewId);
  return { place, by: actor.name, link: `${siteAddress}${path}` };
}

/** The people to whom a draft is next to be shown; never who has submitted it, nor who acts. */
async function reviewersFor(tx: Transaction, scope: ReviewActor, { submitterId }: Review): Promise<Told[]> {
  const { municipalityId, countryCode, actor } = scope;
  const { acceptedAt, suspendedAt, lastSignInAt } = accounts;
  const all = await tx
    .select({ ...told, acceptedAt, suspendedAt, lastSignInAt, role: grants.role, scope: grants.scope })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(
      and(
        inArray(grants.role, ["reviewer", "administrator"]),
        submitterId ? ne(accounts.id, submitterId) : undefined,
        or(
          eq(grants.scope, "network"),
          eq(grants.countryCode, countryCode),
          eq(grants.municipalityId, municipalityId),
        ),
      ),
    );
  const now = new Date();
  const asked = nearest(all.filter((account) => isActive(account, now)));
  return asked.filter(({ id }) => id !== actor.accountId);
}

type ForReviewers = { kind: "review-submitted"; note: string } | { kind: TakenBack };

/** Tells those who may review it that a draft waits for them, or does so no more. */
export async function mailReviewers(
  tx: Transaction,
  scope: ReviewActor,
  draft: Draft,
  { review, ...news }: ForReviewers & { review: Review },
): Promise<void> {
  const common = commonOf(scope, draft, review.id);
  for (const { id, email, language } of await reviewersFor(tx, scope, review)) {
    const mail = { accountId: id, recipient: email, language };
    if (news.kind === "review-submitted")
      await queueMail(tx, { ...mail, kind: news.kind, values: { ...common, note: news.note } });
    else await queueMail(tx, { ...mail, kind: news.kind, values: common });
  }
}

/** The accounts with these ids that can read their mail here, without the one that acts. */
function readPeople(tx: Transaction, scope: ReviewActor, ids: readonly (string | null)[]): Promise<Told[]> {
  const others = ids.filter((id) => id !== null && id !== scope.actor.accountId) as string[];
  if (others.length === 0) return Promise.resolve([]);
  const isOpen = and(isNull(accounts.suspendedAt), isNotNull(accounts.acceptedAt));
  return tx
    .select(told)
    .from(accounts)
    .where(and(inArray(accounts.id, others), isOpen));
}

type Review = { id: string; submitterId: string | null };
type TakenBack = "review-withdrawn" | "review-archived";
type Outcome =
  | { kind: "review-returned"; reason: string }
  | { kind: "review-published" | "review-commented" | TakenBack };

/** Tells who has submitted a draft what has become of it, unless they did it themselves. */
export async function mailSubmitter(
  tx: Transaction,
  scope: ReviewActor,
  draft: Draft,
  { review, ...outcome }: Outcome & { review: Review },
): Promise<void> {
  const common = commonOf(scope, draft, review.id);
  for (const { id, email, language } of await readPeople(tx, scope, [review.submitterId])) {
    const mail = { accountId: id, recipient: email, language };
    if (outcome.kind === "review-returned")
      await queueMail(tx, { ...mail, kind: outcome.kind, values: { ...common, reason: outcome.reason } });
    else await queueMail(tx, { ...mail, kind: outcome.kind, values: common });
  }
}

/** Tells those who have commented before that they were answered. */
export async function mailCommenters(
  tx: Transaction,
  scope: WriterScope,
  draft: Draft,
  { review, ids }: { review: Review; ids: readonly (string | null)[] },
): Promise<void> {
  const values = commonOf(scope, draft, review.id);
  for (const { id, email, language } of await readPeople(tx, scope, ids))
    await queueMail(tx, { accountId: id, recipient: email, language, kind: "review-answered", values });
}
