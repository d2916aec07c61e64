import { staffHome } from "./paths";
import { type Action, can, reachOf } from "./policy";
import type { Actor } from "./scopes";

type StaffPage = { key: string; path: string; isFor: (actor: Actor) => boolean };

const somewhere = (action: Action) => (actor: Actor) => {
  const reach = reachOf(actor, action);
  return reach === "network" || reach.countryCodes.length + reach.municipalityIds.length > 0;
};

/** The pages of the editorial area that everybody finds in its head, if they are for them. Names: `admin.pages`. */
export const staffPages = [
  { key: "municipalities", path: staffHome, isFor: () => true },
  { key: "people", path: `${staffHome}/people`, isFor: somewhere("accounts.manage") },
  { key: "mail", path: `${staffHome}/mail`, isFor: (actor) => can(actor, "mail.read", "network") },
] as const satisfies StaffPage[];

export type StaffPageKey = (typeof staffPages)[number]["key"];

/** One's own account, which everybody who is signed in has. */
export const accountPath = `${staffHome}/account`;

/** Whether an address is of one's own account, for which being signed in is enough. */
export const isOwnPage = (path: string) => /^\/admin\/account(?=[/?#]|$)/.test(path);
