import "server-only";
import sharp, { type Sharp } from "sharp";
import { LONGEST_SIDE, MOST_PIXELS } from "../limits";
import type { Refusal } from "../refusal";
import type { FileType } from "../schema";
import type { SentType } from "./recognise";

/** What the decoder calls the types. */
const decoded: Partial<Record<SentType, string>> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/webp": "webp",
  "image/avif": "heif",
};

const TIMEOUT_SECONDS = 60;
const PLACEHOLDER_WIDTH = 24;

export type CleanPicture = {
  type: FileType;
  width: number;
  height: number;
  placeholder: string;
};

const openPicture = (path: string) => sharp(path, { limitInputPixels: MOST_PIXELS, failOn: "error" });

/** What the file's head says of it. A head that claims more pixels than may be is believed, and nothing is unpacked. */
async function readHead(path: string, type: SentType): Promise<Refusal | null> {
  try {
    const { format, width, height, compression } = await openPicture(path).metadata();
    if (format !== decoded[type] || (format === "heif" && compression !== "av1")) return "otherType";
    return width * height > MOST_PIXELS ? "tooManyPixels" : null;
  } catch (error) {
    return error instanceof Error && /pixel limit/.test(error.message) ? "tooManyPixels" : "damaged";
  }
}

function written(picture: Sharp, type: SentType): { type: FileType; picture: Sharp } {
  switch (type) {
    case "image/jpeg":
      return { type, picture: picture.jpeg({ quality: 90 }) };
    case "image/png":
      return { type, picture: picture.png() };
    default:
      return { type: "image/webp", picture: picture.webp({ quality: 92 }) };
  }
}

/**
 * Paints a picture anew, upright, in the colours of the web and without anything but its pixels: where it was taken, with
 * what and by whom, comments, and whatever hides between or behind them do not come along.
 */
export async function cleanPicture(
  path: string,
  sent: SentType,
  target: string,
): Promise<CleanPicture | { refusal: Refusal }> {
  const refusal = await readHead(path, sent);
  if (refusal) return { refusal };
  const upright = openPicture(path)
    .timeout({ seconds: TIMEOUT_SECONDS })
    .autoOrient()
    .toColourspace("srgb")
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true });
  const { type, picture } = written(upright, sent);
  try {
    const { width, height } = await picture.toFile(target);
    return { type, width, height, placeholder: await placeholderOf(target) };
  } catch (error) {
    if (error instanceof Error && /No space left|quota exceeded/i.test(error.message))
      return { refusal: "full" };
    return { refusal: "damaged" };
  }
}

/** A picture in some hundred bytes; "" for one that can be seen through, behind which it would stay to be seen. */
async function placeholderOf(path: string): Promise<string> {
  const { hasAlpha } = await sharp(path).metadata();
  if (hasAlpha && !(await sharp(path).stats()).isOpaque) return "";
  const tiny = sharp(path).resize(PLACEHOLDER_WIDTH, PLACEHOLDER_WIDTH, { fit: "inside" });
  return `data:image/webp;base64,${(await tiny.webp({ quality: 40 }).toBuffer()).toString("base64")}`;
}
