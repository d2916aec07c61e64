import type { Stage } from "./session/stage";

/** The first page of the editorial area. */
export const staffHome = "/admin";
/** One's own account, which everybody who is signed in has. */
export const accountPath = `${staffHome}/account`;
export const signInPath = "/sign-in";
/** Where somebody whose password was right shows their second factor. */
export const secondStepPath = `${signInPath}/second-step`;
/** What to do without the code of the second step. */
const noCodePath = `${signInPath}/no-code`;
/** Where somebody who has to have a second factor sets it up. */
export const setUpPath = `${signInPath}/set-up`;
/** Where somebody who is signed in shows once more who they are. */
const confirmPath = `${signInPath}/confirm`;
/** Where recovery codes are shown until they have been kept. */
const recoveryCodesPath = `${signInPath}/recovery-codes`;
/** Where a new password is asked for; the link in the mail lies below it. */
export const resetPath = `${signInPath}/reset`;
/** The links that confirm a change of address lie below it. */
export const emailChangePath = `${signInPath}/email-change`;

/** A municipality's address within its country's, both as they stand in public addresses. */
export type Address = { country: string; slug: string };

/** The editor of a municipality. */
export const editorPath = ({ country, slug }: Address) =>
  `${staffHome}/${encodeURIComponent(country)}/${encodeURIComponent(slug)}`;

/** Where it is said what a municipality's address is, and whether it is in the network. */
export const settingsPath = (address: Address) => `${editorPath(address)}/settings`;
/** The list of all municipalities that somebody looks after. */
export const municipalitiesPath = `${staffHome}/municipalities`;
/** Where a municipality is added to the network. */
export const newPlacePath = `${municipalitiesPath}/new`;

/** The same page of the editorial area about a municipality that is at `address` now. */
export const pathAt = (path: string, address: Address): string =>
  path.replace(/^\/admin\/[^/?#]+\/[^/?#]+/, () => editorPath(address));

/** The municipality whose pages lie at an address of the editorial area; null when it is about none. */
export function readPath(path: string): Address | null {
  const [, country, slug] = /^\/admin\/([^/?#]+)\/([^/?#]+)/.exec(path) ?? [];
  if (!country || !slug) return null;
  try {
    return { country: decodeURIComponent(country), slug: decodeURIComponent(slug) };
  } catch {
    return { country, slug };
  }
}

/** Whether translators have something to do or to read at an address of the editorial area. */
export const isForTranslators = (path: string): boolean =>
  /^\/admin\/[^/?#]+\/[^/?#]+(?:\/(?:tasks|history|review|preview))?\/?(?:[?#]|$)/.test(path);

/** The sign-in page that leads on to `next`, in the reader's language or in the one that is given. */
export const signInAddress = (next: string, lang?: string): string => leadingTo(signInPath, next, lang);

export const noCodeAddress = (next: string, lang?: string): string => leadingTo(noCodePath, next, lang);

/** Where a second factor is set up, by who has to and by who wants to. */
export const setUpAddress = (next: string, lang?: string): string => leadingTo(setUpPath, next, lang);

/** The page that asks who somebody is, and then leads to `next`. */
export const confirmAddress = (next: string, lang?: string): string => leadingTo(confirmPath, next, lang);

export const recoveryCodesAddress = (next: string, lang?: string): string =>
  leadingTo(recoveryCodesPath, next, lang);

/** Where somebody at this stage (null: not signed in) goes on to reach `next`. */
export function nextStepAddress(stage: Stage | null, next: string, lang?: string): string {
  if (stage === "signedIn") return next;
  if (stage === "secondStep") return leadingTo(secondStepPath, next, lang);
  return stage === "setUp" ? setUpAddress(next, lang) : signInAddress(next, lang);
}

function leadingTo(path: string, next: string, lang?: string): string {
  const query = new URLSearchParams({ ...(lang ? { lang } : {}), ...(next === staffHome ? {} : { next }) });
  return query.size > 0 ? `${path}?${query}` : path;
}
