import { can } from "./policy";
import type { Grant } from "./scopes";

/** Who has not signed in for longer is taken for gone. */
export const IDLE_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When an account was opened, closed and used. */
export type Presence = { acceptedAt: Date | null; suspendedAt: Date | null; lastSignInAt: Date | null };

/** When the person was there last: at the latest sign-in, or when they accepted; 0 for never. */
export const lastThere = ({ acceptedAt, lastSignInAt }: Presence): number =>
  Math.max(acceptedAt?.getTime() ?? 0, lastSignInAt?.getTime() ?? 0);

/** Whether the person can get in and has been there lately. */
export const isActive = (account: Presence, now: Date): boolean =>
  account.acceptedAt !== null &&
  account.suspendedAt === null &&
  now.getTime() - lastThere(account) <= IDLE_DAYS * DAY_MS;

/** The municipality that a grant gives somebody to edit by itself; null for one of a country or of the network. */
export function editedPlace(grant: Grant): string | null {
  if (grant.scope !== "municipality") return null;
  const { municipalityId } = grant;
  return can({ grants: [grant] }, "profile.edit", { municipalityId, countryCode: "" })
    ? municipalityId
    : null;
}
