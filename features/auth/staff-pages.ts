import { municipalitiesPath, staffHome } from "./paths";
import { type Action, can, reachOf } from "./policy";
import type { Actor } from "./scopes";

type StaffPage = {
  key: string;
  path: string;
  isFor: (actor: Actor) => boolean;
  /** Whether the head offers it; to everybody whom it is for, unless it is said. */
  isOffered?: (actor: Actor) => boolean;
};

const somewhere = (action: Action) => (actor: Actor) => {
  const reach = reachOf(actor, action);
  return reach === "network" || reach.countryCodes.length + reach.municipalityIds.length > 0;
};

/** The mail that the site has written. */
export const outboxPath = `${staffHome}/mail`;

/** The drafts that wait for a reviewer. */
export const reviewQueuePath = `${staffHome}/review`;
/** Whether somebody looks after more than one municipality, as far as their rights say. */
const manyPlaces = (actor: Actor) => {
  const reach = reachOf(actor, "profile.submit");
  return reach === "network" || reach.countryCodes.length > 0 || reach.municipalityIds.length > 1;
};

/** The record of what was done. */
export const recordPath = `${staffHome}/record`;

/** The pages of the editorial area that everybody finds in its head, if they are for them. Names: `admin.pages`. */
export const staffPages = [
  { key: "overview", path: staffHome, isFor: () => true },
  { key: "municipalities", path: municipalitiesPath, isFor: () => true, isOffered: manyPlaces },
  { key: "review", path: reviewQueuePath, isFor: somewhere("profile.review") },
  { key: "people", path: `${staffHome}/people`, isFor: somewhere("accounts.manage") },
  { key: "mail", path: outboxPath, isFor: (actor) => can(actor, "mail.read", "network") },
  { key: "record", path: recordPath, isFor: somewhere("records.read") },
] as const satisfies StaffPage[];

/** The one of these that an address belongs to, itself or a page below it; undefined for any other. */
export function findStaffPage(address: string): StaffPage | undefined {
  const [path = ""] = address.split(/[?#]/, 1);
  return staffPages.find(
    (page) => path === page.path || (page.path !== staffHome && path.startsWith(`${page.path}/`)),
  );
}

export type StaffPageKey = (typeof staffPages)[number]["key"];

/** Whether an address is of one's own account, for which being signed in is enough. */
export const isOwnPage = (path: string) => /^\/admin\/account(?=[/?#]|$)/.test(path);
