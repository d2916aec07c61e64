import type { FileFacts, FileType } from "./schema";

/** The widths in pixels that pages ask for. The widest is that of a cover on a screen with two pixels for one. */
const WIDTHS = [320, 640, 960, 1280, 1920, 2560] as const;
/** Every picture has it, also one that is narrower: a list needs no more than a hash to show it. */
const SMALLEST = WIDTHS[0];
/** No browser that lacks the newer formats has a screen for more. */
const WIDEST_FALLBACK = 1280;

export const variantTypes = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" } as const;
export type VariantEnding = keyof typeof variantTypes;

/** The cleaned file itself, by its type. */
export const masterNames = {
  "image/jpeg": "picture.jpg",
  "image/png": "picture.png",
  "image/webp": "picture.webp",
  "application/pdf": "document.pdf",
} as const satisfies Record<FileType, string>;

/** The widths in which a picture is kept: those below its own, and the next one, under which it stands whole. */
export function widthsOf(width: number): number[] {
  const next = WIDTHS.findIndex((one) => one >= width);
  return WIDTHS.slice(0, next < 0 ? WIDTHS.length : next + 1);
}

/** The one width in which a picture is also kept for browsers that know no newer format. */
export const fallbackWidth = (widths: readonly number[]): number =>
  widths.findLast((width) => width <= WIDEST_FALLBACK) ?? SMALLEST;

export const variantName = (width: number, ending: VariantEnding) => `${width}.${ending}`;

/** The name in the storage. */
export const storedName = (hash: string, name: string) => `${hash}/${name}`;

export const mediaPath = (hash: string, name: string) => `/media/${hash}/${name}`;

export const masterPath = ({ hash, type }: Pick<FileFacts, "hash" | "type">) =>
  mediaPath(hash, masterNames[type]);

/** A picture in a list; it is there as soon as the picture's sizes are. */
export const thumbnailPath = (hash: string) => mediaPath(hash, variantName(SMALLEST, "webp"));

/** A picture as large as a form shows it; its placeholder, if it has one, as long as its sizes are being made. */
export function previewPath({ hash, widths, state, placeholder }: FileFacts): string | undefined {
  if (state !== "ready") return placeholder || undefined;
  return mediaPath(hash, variantName(widths.includes(640) ? 640 : SMALLEST, "webp"));
}

/** The widths of a format with their addresses, as `srcset` wants them; a narrower picture says its own width. */
export const sourceSet = ({ hash, width, widths }: FileFacts, ending: VariantEnding): string =>
  widths
    .map((each) => `${mediaPath(hash, variantName(each, ending))} ${Math.min(each, width ?? each)}w`)
    .join(", ");

const NAME = new RegExp(
  `^(?:(?:${WIDTHS.join("|")})\\.(?:${Object.keys(variantTypes).join("|")})|${Object.values(masterNames).join("|")})$`,
);
const HASH = /^[0-9a-f]{64}$/;

/** The type of what may lie at an address below `/media`, null for an address that nothing has. */
export function typeAt(hash: string, name: string): string | null {
  if (!HASH.test(hash) || !NAME.test(name)) return null;
  const master = Object.entries(masterNames).find(([, one]) => one === name)?.[0];
  return master ?? variantTypes[name.slice(name.indexOf(".") + 1) as VariantEnding];
}
