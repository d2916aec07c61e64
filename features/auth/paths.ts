/** The first page of the editorial area. */
export const staffHome = "/admin";
export const signInPath = "/sign-in";

/** The sign-in page that leads back to `next`. */
export const signInAddress = (next: string) =>
  next === staffHome ? signInPath : `${signInPath}?${new URLSearchParams({ next })}`;
