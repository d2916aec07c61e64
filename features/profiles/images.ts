import { z } from "zod";
import { idSchema } from "@/features/figures/schema";
import { fileHashSchema } from "@/features/media/schema";
import { localizedLine } from "@/lib/i18n/localized";
import { storable } from "@/lib/text/storable";

/** On what terms a picture may be used. "" as long as nobody has said. */
export const licences = [
  "",
  "all-rights-reserved",
  "with-permission",
  "cc-by-4.0",
  "cc-by-sa-4.0",
  "cc-by-nc-4.0",
  "cc-by-nc-sa-4.0",
  "cc-by-nd-4.0",
  "cc-by-nc-nd-4.0",
  "cc0-1.0",
  "public-domain",
] as const;
export type Licence = (typeof licences)[number];

/** Under these nobody has to be named. */
export const isWithoutRights = (licence: Licence) => licence === "cc0-1.0" || licence === "public-domain";

/** Where the terms of a licence stand; null for those that have no page. */
export function licenceAddress(licence: Licence): string | null {
  if (licence === "cc0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  const [, kind, version] = /^cc-(by[a-z-]*)-([\d.]+)$/.exec(licence) ?? [];
  return kind ? `https://creativecommons.org/licenses/${kind}/${version}/` : null;
}

/** Its short name, where it has one in every language: "CC BY-SA 4.0". */
export function licenceName(licence: Licence): string | null {
  const [, kind = "", version = ""] = /^cc-?(0|by[a-z-]*)-([\d.]+)$/.exec(licence) ?? [];
  if (!kind) return null;
  return kind === "0" ? `CC0 ${version}` : `CC ${kind.toUpperCase()} ${version}`;
}

const share = z.number().min(0).max(1);

/** The point of a picture that is always to be seen where it is cut, in parts of its width and height. */
export const focalSchema = z.object({ x: share, y: share });
export type Focal = z.infer<typeof focalSchema>;
export const MIDDLE: Focal = { x: 0.5, y: 0.5 };

/** A picture and what is said of it. `file` is in the library of the municipality. */
export const imageSchema = z.object({
  id: idSchema,
  file: fileHashSchema,
  /** What is to be seen, for those who do not see it. */
  alt: localizedLine(500),
  /** It says nothing that the text beside it does not say, so that it needs no words. */
  isDecorative: z.boolean(),
  caption: localizedLine(300),
  credit: z.string().overwrite(storable).max(200),
  licence: z.enum(licences),
  focal: focalSchema,
});
export type Image = z.infer<typeof imageSchema>;

/** A document to be saved, by its title. */
export const documentSchema = z.object({ id: idSchema, file: fileHashSchema, title: localizedLine(200) });
export type Document = z.infer<typeof documentSchema>;

type Media = { images: Image[]; cover: string | null; gallery: string[]; documents: Document[] };

/** A page that has neither pictures nor documents. */
export const withoutMedia: Media = { images: [], cover: null, gallery: [], documents: [] };

/** The pictures of a profile that stand on the page, the cover first, each once. */
export function shownImages({ images, cover, gallery }: Omit<Media, "documents">): Image[] {
  const ids = new Set([...(cover ? [cover] : []), ...gallery]);
  return [...ids].flatMap((id) => images.find((image) => image.id === id) ?? []);
}
