import "server-only";
import { isUnavailable } from "@/db/unavailable";
import { isInReach } from "./accounts-in-reach";
import { getActor, mintEditorScope } from "./gates";
import { readPath, signInAddress } from "./paths";
import { findByAddress } from "./places";
import type { Actor } from "./scopes";
import { staffPageAt } from "./staff-pages";

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
  const page = staffPageAt(path);
  if (page && !page.isFor(actor)) return false;
  const accountId = /^\/admin\/people\/([^/?#]+)/.exec(path)?.[1];
  if (accountId) return isInReach(actor, accountId);
  if (page) return true;
  const address = readPath(path);
  if (!address) return actor.grants.length > 0;
  return mintEditorScope(actor, await findByAddress(address.country, address.slug)) !== null;
}
