import "server-only";
import { isUnavailable } from "@/db/unavailable";
import { getActor, mintEditorScope } from "./gates";
import { readPath, signInAddress } from "./paths";
import { findByAddress } from "./places";
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
    if (isOwnPage(path)) return null;
    const page = findStaffPage(path);
    if (page && actor.grants.length > 0) return page.isFor(actor) ? null : "notFound";
    const address = readPath(path);
    const place = address && (await findByAddress(address.country, address.slug));
    return mintEditorScope(actor, place) ? null : "notFound";
  } catch (error) {
    if (isUnavailable(error)) return null;
    throw error;
  }
}
