/** The first page of the editorial area. */
export const staffHome = "/admin";
export const signInPath = "/sign-in";

/** The sign-in page that leads on to `next`, in the reader's language or in the one that is given. */
export function signInAddress(next: string, lang?: string): string {
  const query = new URLSearchParams({ ...(lang ? { lang } : {}), ...(next === staffHome ? {} : { next }) });
  return query.size > 0 ? `${signInPath}?${query}` : signInPath;
}
