import "server-only";
import { and, desc, eq, gt } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { figureConfirmations } from "@/db/schema/editorial";
import type { EditorScope } from "@/features/auth/scopes";
import { observationHash } from "@/features/figures/observation-hash";
import { primaryObservation } from "@/features/figures/observations";
import type { Figure, Observation } from "@/features/figures/schema";
import { readStored } from "@/features/profiles/schema";
import { defaultLocale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { type Draft, lockDraft } from "../revision-mutations";
import { takeBackSince } from "./take-back";

/** A figure by the very observation that the person looked at. */
type SeenFigure = { figureId: string; observationHash: string };
type Address = { countrySlug: string; slug: string };
/** `confirmationChanged`: the figure shows another value by now, or it is too late to take the click back. */
export type Confirming = { done: Address } | { refused: "archived" | "confirmationChanged" };

/**
 * Records that a figure of the draft is still right. A click that came twice is one confirmation. Null when the draft has
 * no such figure.
 */
export function confirmFigure(scope: EditorScope, seen: SeenFigure): Promise<Confirming | null> {
  return withFigure(scope, seen, async (tx, { figure, shown, own }) => {
    if (observationHash(figure, shown) !== seen.observationHash) return "confirmationChanged";
    if (own) return "done";
    const { municipalityId, actor } = scope;
    await tx.insert(figureConfirmations).values({
      ...{ municipalityId, figureId: figure.id, observationHash: seen.observationHash },
      ...{ accountId: actor.accountId, accountName: actor.name },
    });
    await recordFigure(tx, scope, "profile.figure-confirmed", { figure, shown });
    return "done";
  });
}

/** Takes back what the same person has confirmed by mistake a moment ago. */
export function takeBackConfirmation(scope: EditorScope, seen: SeenFigure): Promise<Confirming | null> {
  return withFigure(scope, seen, async (tx, { figure, shown, own }) => {
    if (!own) return "confirmationChanged";
    await tx.delete(figureConfirmations).where(eq(figureConfirmations.id, own.id));
    await recordFigure(tx, scope, "profile.confirmation-taken-back", { figure, shown });
    return "done";
  });
}

type Found = { figure: Figure; shown: Observation };

function withFigure(
  scope: EditorScope,
  seen: SeenFigure,
  work: (
    tx: Transaction,
    found: Found & { own: { id: number } | undefined },
  ) => Promise<"done" | "confirmationChanged">,
): Promise<Confirming | null> {
  return db.transaction(async (tx) => {
    const draft = await lockDraft(tx, scope.municipalityId);
    if (draft.archivedAt) return { refused: "archived" };
    const found = findFigure(draft, seen.figureId);
    if (!found) return null;
    const outcome = await work(tx, { ...found, own: await findOwn(tx, scope, seen) });
    if (outcome !== "done") return { refused: outcome };
    await rebuildTasks(tx, scope.municipalityId);
    return { done: { countrySlug: draft.countrySlug, slug: draft.slug } };
  });
}

/** The figure with the value that it shows where only one can stand. */
function findFigure(draft: Draft, id: string): Found | null {
  const profile = readStored(draft.profile);
  const figure = profile?.figures.find((one) => one.id === id);
  const shown = profile && figure && primaryObservation(figure, profile.sources);
  return figure && shown ? { figure, shown } : null;
}

/** The person's own confirmation of this observation that may still be taken back. */
async function findOwn(tx: Transaction, { municipalityId, actor }: EditorScope, seen: SeenFigure) {
  const [own] = await tx
    .select({ id: figureConfirmations.id })
    .from(figureConfirmations)
    .where(
      and(
        eq(figureConfirmations.municipalityId, municipalityId),
        eq(figureConfirmations.figureId, seen.figureId),
        eq(figureConfirmations.observationHash, seen.observationHash),
        eq(figureConfirmations.accountId, actor.accountId),
        gt(figureConfirmations.confirmedAt, takeBackSince(new Date())),
      ),
    )
    .orderBy(desc(figureConfirmations.confirmedAt))
    .limit(1);
  return own;
}

async function recordFigure(
  tx: Transaction,
  { municipalityId, actor }: EditorScope,
  action: "profile.figure-confirmed" | "profile.confirmation-taken-back",
  { figure, shown }: Found,
): Promise<void> {
  await writeAudit(tx, {
    ...{ accountId: actor.accountId, actorName: actor.name, action },
    subject: { kind: "municipality", id: municipalityId },
    detail: {
      figure: figure.indicator ?? (pickText(figure.own?.names, defaultLocale) || figure.id),
      value: shown.value,
    },
  });
}
