import { type Check, when } from "./check";
import { type Image, isWithoutRights, shownImages } from "./images";
import type { Profile } from "./schema";

/** The pictures that stand on the page, for which `isWrong`, as paths of one of their fields. */
function wrongImages(profile: Profile, field: keyof Image, isWrong: (image: Image) => boolean) {
  const shown = new Set(shownImages(profile));
  return profile.images.flatMap((image, i) =>
    when(shown.has(image) && isWrong(image), `images.${i}.${field}`),
  );
}

/** The rules for pictures and documents. A picture that stands nowhere on the page may be as it is. */
export const mediaChecks = {
  imagesAreThere: (p, { files }) => [
    ...when(p.cover !== null && !p.images.some(({ id }) => id === p.cover), "cover"),
    ...when(
      p.gallery.some((id) => !p.images.some((image) => image.id === id)),
      "gallery",
    ),
    ...wrongImages(p, "file", ({ file }) => !files[file]),
    ...p.documents.flatMap(({ file }, i) => when(!files[file], `documents.${i}.file`)),
  ],
  imagesAreReady: (p, { files }) =>
    wrongImages(p, "file", ({ file }) => files[file] !== undefined && files[file].state !== "ready"),
  imagesSayWhatIsToBeSeen: (p) =>
    wrongImages(
      p,
      "alt",
      ({ alt, isDecorative }) => !isDecorative && !Object.values(alt).some((text) => text?.trim()),
    ),
  imagesHaveLicences: (p) => wrongImages(p, "licence", ({ licence }) => licence === ""),
  imagesNameTheirMakers: (p) =>
    wrongImages(p, "credit", ({ credit, licence }) => !isWithoutRights(licence) && !credit.trim()),
  documentsHaveTitles: (p) =>
    p.documents.flatMap(({ title }, i) =>
      when(!Object.values(title).some((text) => text?.trim()), `documents.${i}.title`),
    ),
} satisfies Record<string, Check>;
