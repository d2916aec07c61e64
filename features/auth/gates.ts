import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { isUnavailable } from "@/db/unavailable";
import { readSessionId } from "./next-auth";
import { type Address, editorPath, signInAddress, staffHome } from "./paths";
import { findByAddress, type Place } from "./places";
import { can } from "./policy";
import type { Actor, EditorScope, StaffScope } from "./scopes";
import { findActor } from "./sessions";

/** Who is signed in, as the database knows them now; null for a session that ended, expired or was suspended. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionId();
  return sessionId ? findActor(sessionId) : null;
});

/** The same for pages that also work without knowing it: when the database does not answer, nobody is signed in. */
export async function getActorIfAvailable(): Promise<Actor | null> {
  try {
    return await getActor();
  } catch (error) {
    if (isUnavailable(error)) return null;
    throw error;
  }
}

/** The actor's right to edit the place, or null: for a door that answers in its own way. */
export function mintEditorScope(actor: Actor, place: Place | null): EditorScope | null {
  if (!place || !can(actor, "profile.edit", place)) return null;
  return { actor, ...place, canPublish: can(actor, "profile.publish", place) } as EditorScope;
}

/**
 * For the page of a municipality by its address (`country` is the country's slug), also one that it had before. Not
 * signed in: to the sign-in page and back. No such municipality, or not theirs: 404, so that nobody learns
 * which of the two.
 */
export async function requireEditorOf(address: Address): Promise<EditorScope> {
  const actor = await requireActor(editorPath(address));
  return mintEditorScope(actor, await findByAddress(address.country, address.slug)) ?? notFound();
}

/** For pages of everybody who works here: signed in and with at least one grant. */
export async function requireStaff(): Promise<StaffScope> {
  const actor = await requireActor(staffHome);
  if (actor.grants.length === 0) notFound();
  return { actor } as StaffScope;
}

async function requireActor(next: string): Promise<Actor> {
  return (await getActor()) ?? redirect(signInAddress(next));
}
