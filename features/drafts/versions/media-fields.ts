import { type Image, MIDDLE } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import type { ProfileField } from "./fields";

export type MediaFieldName =
  | "imageFile"
  | "alt"
  | "isDecorative"
  | "caption"
  | "credit"
  | "licence"
  | "focal"
  | "cover"
  | "inGallery"
  | "galleryOrder"
  | "documentFile"
  | "documentTitle"
  | "documentOrder";

/** A picture in the middle is one that nobody has moved. */
const movedFocal = ({ focal }: Image) => (focal.x === MIDDLE.x && focal.y === MIDDLE.y ? null : focal);

/** One field for each language in which something is said of an item. */
function inLanguages(
  key: string,
  text: Localized,
  field: Pick<ProfileField, "group" | "name" | "item">,
): ProfileField[] {
  const written = Object.entries(text) as [Locale, string][];
  return written.map(([language, value]) => ({ ...field, key: `${key}.${language}`, language, value }));
}

function imageFields(image: Image): ProfileField[] {
  const { id: item } = image;
  const key = `images.${item}`;
  const field = (end: string, name: MediaFieldName, value: unknown): ProfileField => ({
    ...{ key: `${key}.${end}`, group: "images", name, item, value },
  });
  return [
    field("file", "imageFile", image.file),
    ...inLanguages(`${key}.alt`, image.alt, { group: "images", name: "alt", item }),
    field("isDecorative", "isDecorative", image.isDecorative || null),
    ...inLanguages(`${key}.caption`, image.caption, { group: "images", name: "caption", item }),
    field("credit", "credit", image.credit),
    field("licence", "licence", image.licence),
    field("focal", "focal", movedFocal(image)),
  ];
}

/** The fields of pictures and documents: one for each thing that is said of one, so that two people can work at one. */
export function mediaFields({ images, cover, gallery, documents }: Profile): ProfileField[] {
  return [
    ...images.flatMap(imageFields),
    { key: "cover", group: "images", name: "cover", value: cover },
    ...gallery.map(
      (item): ProfileField => ({
        key: `gallery.${item}`,
        group: "images",
        name: "inGallery",
        item,
        value: true,
      }),
    ),
    { key: "gallery.order", group: "images", name: "galleryOrder", value: gallery },
    ...documents.flatMap(({ id: item, file, title }): ProfileField[] => [
      { key: `documents.${item}.file`, group: "documents", name: "documentFile", item, value: file },
      ...inLanguages(`documents.${item}.title`, title, { group: "documents", name: "documentTitle", item }),
    ]),
    {
      key: "documents.order",
      group: "documents",
      name: "documentOrder",
      value: documents.map(({ id }) => id),
    },
  ];
}
