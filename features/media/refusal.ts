import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { fileSize } from "@/lib/text/file-size";
import { limits } from "./limits";
import type { Room } from "./room";

/** Why a file is not taken, each with its words in `messages`, namespace `media.refusals`, and the HTTP status. */
export const refusalStatus = {
  // What is wrong with the file itself.
  empty: 422,
  tooLarge: 413,
  svg: 415,
  heic: 415,
  gif: 415,
  otherType: 415,
  tooManyPixels: 422,
  damaged: 422,
  active: 422,
  locked: 422,
  twoInOne: 422,
  // What is wrong with everything else.
  quota: 507,
  archived: 409,
  brokenOff: 400,
  foreign: 403,
  signedOut: 401,
  notFound: 404,
  full: 507,
  down: 503,
  unavailable: 503,
  failed: 500,
} as const;
export type Refusal = keyof typeof refusalStatus;

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "string" && Object.hasOwn(refusalStatus, value);

/** `room`: how full the library is, where it is for lack of room. */
export type Refused = { refusal: Refusal; room?: Room };

/** How full a library is, in the words of a language. */
export const roomWords = ({ used, quota }: Room, locale: Locale) => ({
  used: fileSize(used, locale),
  quota: fileSize(quota, locale),
});

/** Why a file was not taken, and what to do, for the person who sent it. */
export const refusalText = ({ refusal, room }: Refused, locale: Locale): string =>
  translator(locale, "media")(`refusals.${refusal}`, {
    ...limits,
    ...roomWords(room ?? { used: 0, quota: 0 }, locale),
  });
