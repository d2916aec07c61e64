/** So large may a file be. */
export const MOST_BYTES = 25 * 1024 * 1024;
/** So many pixels a picture may have; the largest cameras in people's hands have about as many. */
export const MOST_PIXELS = 64_000_000;
/** A picture is kept with no longer side than this: enough for a page of paper, and all that any screen shows. */
export const LONGEST_SIDE = 4096;
/** For the picker of files. What a file is decides its content alone. */
export const ACCEPTED = "image/jpeg,image/png,image/webp,image/avif,application/pdf";
