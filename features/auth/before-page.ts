import "server-only";
import { isUnavailable } from "@/db/unavailable";
import { isInReach } from "./accounts-in-reach";
import { getActor, mintEditorScope } from "./gates";
import { readPath, signInAddress } from "./paths";
import { findByAddress } from "./places";
import type { Actor } from "./scopes";
import { findStaffPage, isOwnPage } from "./staff-pages";

/**
 * The answer that a page of the editorial area is going to give, for `proxy.ts`, which can still put it into the HTTP
 * status: a page's own redirect or 404 comes when Next has already begun to answer with 200. It only ever refuses;
 * the page asks its gate all the same. Null: let the page answer.
 */
export async function beforeStaffPage(path: string): Promise<{ redirect: string } | "notFound" | null> {
  try {
    const actor = await getActor();
    if (!actor) return { redirect: signInAddress(path) };
    return (await mayOpen(actor, path)) ? null : "notFound";
  } catch (error) {
    if (isUnavailable(error)) return null;
    throw error;
  }
}

async function mayOpen(actor: Actor, path: string): Promise<boolean> {
  if (isOwnPage(path)) return true;
  if (actor.grants.length === 0) return false;
  const accountId = /^\/admin\/people\/([^/?#]+)/.exec(path)?.[1];
  const page = findStaffPage(path);
  if (page) return page.isFor(actor) && (!accountId || isInReach(actor, accountId));
  const address = readPath(path);
  const place = address && (await findByAddress(address.country, address.slug));
  return mintEditorScope(actor, place) !== null;
}
