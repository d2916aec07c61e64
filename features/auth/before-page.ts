import "server-only";
import { isUnavailable } from "@/lib/unavailable";
import { isInReach } from "./accounts-in-reach";
import { getSignIn, mintAdminScope, mintEditorScope, mintManagerScope, mintWriterScope } from "./gates";
import { isForTranslators, newPlacePath, nextStepAddress, pathAt, readPath, settingsPath } from "./paths";
import { findByAddress } from "./places";
import type { Actor } from "./scopes";
import { renewIfDue } from "./session/end-sessions";
import { findStaffPage, isOwnPage } from "./staff-pages";

/**
 * The answer that a page of the editorial area is going to give, for `proxy.ts`, which can still put it into the HTTP
 * status: a page's own redirect or 404 comes when Next has already begun to answer with 200. It only ever refuses;
 * the page asks its gate all the same. A municipality's page at an address that it had before leads to the one it has. A session whose person's rights have changed gets its new id here, where
 * the cookie can still be set. Null: let the page answer.
 */
export async function beforeStaffPage(
  path: string,
): Promise<{ redirect: string; isPermanent?: boolean } | "notFound" | { renewed: string } | null> {
  try {
    const signIn = await getSignIn();
    if (signIn?.stage !== "signedIn") return { redirect: nextStepAddress(signIn?.stage ?? null, path) };
    const open = await mayOpen(signIn.actor, path);
    if (!open) return "notFound";
    if (open !== true) return { redirect: open.movedTo, isPermanent: true };
    const renewed = signIn.renewalDue ? await renewIfDue(signIn) : null;
    return renewed ? { renewed } : null;
  } catch (error) {
    if (isUnavailable(error)) return null;
    throw error;
  }
}

async function mayOpen(actor: Actor, path: string): Promise<boolean | { movedTo: string }> {
  const [pathname = ""] = path.split(/[?#]/, 1);
  if (pathname === newPlacePath) return mintAdminScope(actor, { action: "municipalities.manage" }) !== null;
  if (isOwnPage(path)) return true;
  if (actor.grants.length === 0) return false;
  const accountId = /^\/admin\/people\/([^/?#]+)/.exec(path)?.[1];
  const page = findStaffPage(path);
  if (page) return page.isFor(actor) && (!accountId || isInReach(actor, accountId));
  const address = readPath(path);
  const place = address && (await findByAddress(address.country, address.slug));
  if (!address || !place) return false;
  const isSettings = pathAt(pathname, place.address) === settingsPath(place.address);
  const forPage = isForTranslators(path) ? mintWriterScope : mintEditorScope;
  if (!(isSettings ? mintManagerScope : forPage)(actor, place)) return false;
  const isHere = address.country === place.address.country && address.slug === place.address.slug;
  return isHere || { movedTo: pathAt(path, place.address) };
}
