import "server-only";
import { and, eq, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { isActive } from "@/features/auth/active-editor";
import type { WriterScope } from "@/features/auth/scopes";
import { siteAddress } from "@/features/auth/site-address";
import type { Locale } from "@/lib/i18n/locales";
import type { Draft } from "../revision-mutations";
import { nearest } from "./nearest";
import { reviewPath } from "./paths";

type Told = { id: string; email: string; language: Locale };

const told = { id: accounts.id, email: accounts.email, language: accounts.language };

/** What every mail about a review says. */
function commonOf({ actor }: WriterScope, draft: Draft, reviewId: string) {
  const place = draft.profile.names?.short || draft.slug;
  const path = reviewPath({ country: draft.countrySlug, slug: draft.slug }, reviewId);
  return { place, by: actor.name, link: `${siteAddress}${path}` };
}

/** The people to whom a draft is next to be shown; never who has submitted it. */
async function reviewersFor(tx: Transaction, scope: WriterScope): Promise<Told[]> {
  const { municipalityId, countryCode, actor } = scope;
  const { acceptedAt, suspendedAt, lastSignInAt } = accounts;
  const all = await tx
    .select({ ...told, acceptedAt, suspendedAt, lastSignInAt, role: grants.role, scope: grants.scope })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(
      and(
        inArray(grants.role, ["reviewer", "administrator"]),
        ne(accounts.id, actor.accountId),
        or(
          eq(grants.scope, "network"),
          eq(grants.countryCode, countryCode),
          eq(grants.municipalityId, municipalityId),
        ),
      ),
    );
  const now = new Date();
  return nearest(all.filter((account) => isActive(account, now)));
}

/** Tells those who may review it that a draft waits for them. */
export async function mailReviewers(
  tx: Transaction,
  scope: WriterScope,
  draft: Draft,
  { reviewId, note }: { reviewId: string; note: string },
): Promise<void> {
  const values = { ...commonOf(scope, draft, reviewId), note };
  for (const { id, email, language } of await reviewersFor(tx, scope))
    await queueMail(tx, { accountId: id, recipient: email, language, kind: "review-submitted", values });
}

/** The accounts with these ids that can read their mail here, without the one that acts. */
function readPeople(tx: Transaction, scope: WriterScope, ids: readonly (string | null)[]): Promise<Told[]> {
  const others = ids.filter((id) => id !== null && id !== scope.actor.accountId) as string[];
  if (others.length === 0) return Promise.resolve([]);
  const isOpen = and(isNull(accounts.suspendedAt), isNotNull(accounts.acceptedAt));
  return tx
    .select(told)
    .from(accounts)
    .where(and(inArray(accounts.id, others), isOpen));
}

type Review = { id: string; submitterId: string | null };
type Outcome =
  | { kind: "review-returned"; reason: string }
  | { kind: "review-published" | "review-commented" };

/** Tells who has submitted a draft what has become of it, unless they did it themselves. */
export async function mailSubmitter(
  tx: Transaction,
  scope: WriterScope,
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
