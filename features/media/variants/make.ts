import "server-only";
import { stat } from "node:fs/promises";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import type { Finished } from "@/lib/storage/storage";
import { fallbackWidth, type VariantEnding, variantName, variantTypes, widthsOf } from "../addresses";
import { MOST_PIXELS } from "../limits";

type Variant = { name: string; file: Finished };

/** Each about as good to look at as the others; the effort for AVIF is what a small server can spare. */
const writers: Record<VariantEnding, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 52, effort: 3 }),
  webp: (picture) => picture.webp({ quality: 78 }),
  jpg: (picture) => picture.flatten({ background: "#fff" }).jpeg({ quality: 80, progressive: true }),
};

/** Makes the sizes of a picture one after the other, as files in a folder. */
export async function* makeVariants(
  master: string,
  pictureWidth: number,
  folder: string,
): AsyncGenerator<Variant> {
  const widths = widthsOf(pictureWidth);
  const make = async (width: number, ending: VariantEnding): Promise<Variant> => {
    const name = variantName(width, ending);
    const file = path.join(folder, name);
    const picture = sharp(master, { limitInputPixels: MOST_PIXELS });
    await writers[ending](picture.resize(width, null, { withoutEnlargement: true })).toFile(file);
    return { name, file: { path: file, bytes: (await stat(file)).size, type: variantTypes[ending] } };
  };
  for (const width of widths) for (const ending of ["webp", "avif"] as const) yield await make(width, ending);
  yield await make(fallbackWidth(widths), "jpg");
}
