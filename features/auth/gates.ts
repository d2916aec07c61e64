import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { isUnavailable } from "@/lib/unavailable";
import { type Address, editorPath, nextStepAddress, settingsPath, staffHome } from "./paths";
import { findByAddress, findById, type Place } from "./places";
import { type Action, can, reachOf, writableLanguages } from "./policy";
import {
  type Actor,
  type AdminScope,
  type EditorScope,
  isEditor,
  type ManagerScope,
  type OwnScope,
  type ProvenScope,
  type RecordScope,
  type ReviewScope,
  type SessionScope,
  type StaffScope,
  type WriterScope,
} from "./scopes";
import { findSignIn, type SignIn } from "./session/find-sign-in";
import { readSessionId } from "./session/next-auth";
import { isProven } from "./session/stage";

/** The browser's session, as the database knows it now; null when it ended, expired or was suspended. */
export const getSignIn = cache(async (): Promise<SignIn | null> => {
  const sessionId = await readSessionId();
  return sessionId ? findSignIn(sessionId) : null;
});

/** The same for pages that say it themselves when the database does not answer. */
export async function getSignInIfAvailable(): Promise<SignIn | null | "unavailable"> {
  try {
    return await getSignIn();
  } catch (error) {
    if (isUnavailable(error)) return "unavailable";
    throw error;
  }
}

/** Who is signed in, all the way. */
export async function getActor(): Promise<Actor | null> {
  const signIn = await getSignIn();
  return signIn?.stage === "signedIn" ? signIn.actor : null;
}

/** The same for pages that also work without knowing it: when the database does not answer, nobody is signed in. */
export async function getActorIfAvailable(): Promise<Actor | null> {
  try {
    return await getActor();
  } catch (error) {
    if (isUnavailable(error)) return null;
    throw error;
  }
}

/** The actor's right to write in the place, in whichever language, or null: for a door that answers in its own way. */
export function mintWriterScope(actor: Actor, place: Place | null): WriterScope | null {
  const languages = place ? writableLanguages(actor, place) : [];
  if (!place || languages.length === 0) return null;
  return {
    actor,
    ...place,
    languages,
    canPublish: can(actor, "profile.publish", place),
    canSubmit: can(actor, "profile.submit", place),
    canReview: can(actor, "profile.review", place),
  } as WriterScope;
}

/** The actor's right to edit the place, or null. */
export function mintEditorScope(actor: Actor, place: Place | null): EditorScope | null {
  const scope = mintWriterScope(actor, place);
  return scope && isEditor(scope) ? scope : null;
}

/** The actor's right to rename, move and archive the place, or null. */
export const mintManagerScope = (actor: Actor, place: Place | null): ManagerScope | null =>
  place && can(actor, "municipalities.manage", place) ? ({ actor, ...place } as ManagerScope) : null;

function reachesAnything(actor: Actor, action: Action): boolean {
  const reach = reachOf(actor, action);
  return reach === "network" || reach.countryCodes.length + reach.municipalityIds.length > 0;
}

type AdminAction = "accounts.manage" | "mail.read" | "municipalities.manage";

/** The actor's right to look after accounts, or null. */
export const mintAdminScope = (
  actor: Actor,
  { action = "accounts.manage", isProven = false }: { action?: AdminAction; isProven?: boolean } = {},
): AdminScope | null => (reachesAnything(actor, action) ? ({ actor, isProven } as AdminScope) : null);

/** The same for who is signed in, with what they have shown. */
export const adminScopeOf = (signIn: SignIn, action?: AdminAction): AdminScope | null =>
  mintAdminScope(signIn.actor, { ...(action && { action }), isProven: hasProof(signIn) });

/** The actor's right to read the record, and nothing else; or null. */
export const mintRecordScope = (actor: Actor): RecordScope | null =>
  reachesAnything(actor, "records.read") ? ({ actor } as RecordScope) : null;

/** The actor's right to review drafts somewhere, or null. */
export const mintReviewScope = (actor: Actor): ReviewScope | null =>
  reachesAnything(actor, "profile.review") ? ({ actor } as ReviewScope) : null;

export const mintOwnScope = (actor: Actor): OwnScope => ({ actor }) as OwnScope;

const hasProof = (signIn: SignIn): boolean => isProven(signIn, new Date());

/** Whether the browser's person has just shown who they are, for what a page offers. */
export async function hasShownProof(): Promise<boolean> {
  const signIn = await getSignIn();
  return signIn !== null && hasProof(signIn);
}

/** The right to change how one signs in, for who has just shown who they are; null for all others. */
export function mintProvenScope(signIn: SignIn): ProvenScope | null {
  const { actor, email, idHash } = signIn;
  return hasProof(signIn) ? ({ actor, email, idHash } as ProvenScope) : null;
}

/** For showing who one is, at whichever stage. */
export const mintSessionScope = ({ actor, email }: SignIn): SessionScope =>
  ({ actor, email }) as SessionScope;

/** The browser's person, for showing who they are at the provider; null for who is not signed in that far. */
export async function getConfirmScope(): Promise<SessionScope | null> {
  const signIn = await getSignIn();
  return signIn && signIn.stage !== "secondStep" ? mintSessionScope(signIn) : null;
}

/** For the pages of one's own account. */
export async function requireOwn(path: string): Promise<OwnScope> {
  return mintOwnScope((await requireSignIn(path)).actor);
}

/** For pages of administrators; 404 for everybody else, like pages that do not exist. */
export async function requireAdmin(path: string, action?: AdminAction): Promise<AdminScope> {
  return adminScopeOf(await requireSignIn(path), action) ?? notFound();
}

/** For the record; 404 for everybody who may read nothing of it. */
export async function requireRecord(path: string): Promise<RecordScope> {
  return mintRecordScope((await requireSignIn(path)).actor) ?? notFound();
}

/** For the list of what waits for a review; 404 for everybody who reviews nothing. */
export async function requireReviewer(path: string): Promise<ReviewScope> {
  return mintReviewScope((await requireSignIn(path)).actor) ?? notFound();
}

/**
 * For the page of a municipality by its address (`country` is the country's slug), also one that it had before. Not
 * signed in: to the sign-in page and back. No such municipality, or not theirs: 404, so that nobody learns
 * which of the two.
 */
export async function requireEditorOf(address: Address): Promise<EditorScope> {
  const { actor } = await requireSignIn(editorPath(address));
  return mintEditorScope(actor, await findByAddress(address.country, address.slug)) ?? notFound();
}

/** The same for pages that translators of the municipality may open as well. */
export async function requireWriterOf(address: Address): Promise<WriterScope> {
  const { actor } = await requireSignIn(editorPath(address));
  return mintWriterScope(actor, await findByAddress(address.country, address.slug)) ?? notFound();
}

/** For what is settled about a municipality as a whole; the rest as above. */
export async function requireManagerOf(address: Address): Promise<ManagerScope> {
  const { actor } = await requireSignIn(settingsPath(address));
  return mintManagerScope(actor, await findByAddress(address.country, address.slug)) ?? notFound();
}

/**
 * As `requireEditorOf` for what a script calls, by the municipality's id: the scope, or why there is none. That it is
 * archived is told to its editors alone.
 */
export async function findEditorScope(
  municipalityId: string,
): Promise<EditorScope | "signedOut" | "notFound" | "archived"> {
  const actor = await getActor();
  if (!actor) return "signedOut";
  const place = await findById(municipalityId);
  const scope = mintEditorScope(actor, place) ?? "notFound";
  return place?.isArchived && scope !== "notFound" ? "archived" : scope;
}

/** For pages of everybody who works here: signed in and with at least one grant. */
export async function requireStaff(): Promise<StaffScope> {
  const { actor } = await requireSignIn(staffHome);
  if (actor.grants.length === 0) notFound();
  return { actor } as StaffScope;
}

async function requireSignIn(next: string): Promise<SignIn> {
  const signIn = await getSignIn();
  return signIn?.stage === "signedIn" ? signIn : redirect(nextStepAddress(signIn?.stage ?? null, next));
}
