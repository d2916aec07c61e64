import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

const MEGABYTE = 1024 * 1024;
/** So large may a file be. */
export const MOST_BYTES = 25 * MEGABYTE;
/** So many pixels a picture may have; the largest cameras in people's hands have about as many. */
export const MOST_PIXELS = 64_000_000;
/** A picture is kept with no longer side than this: enough for a page of paper, and all that any screen shows. */
export const LONGEST_SIDE = 4096;
/** For the picker of files. What a file is decides its content alone. */
export const ACCEPTED = "image/jpeg,image/png,image/webp,image/avif,application/pdf";

/** The limits in figures, for messages. */
export const limits = { megabytes: MOST_BYTES / MEGABYTE, megapixels: MOST_PIXELS / 1_000_000 };

export const acceptedText = (locale: Locale): string => translator(locale, "media")("accepted", limits);
