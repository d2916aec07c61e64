/** What a version of a profile says of the files that it shows; its own schema reads it whole. */
export type Naming = {
  images?: { id: string; file: string }[] | null;
  cover?: string | null;
  gallery?: string[] | null;
  documents?: { file: string }[] | null;
};

/** Where on a page a file stands; "aside" is a picture that is described but stands nowhere. */
export type Spot = "cover" | "gallery" | "documents" | "aside";

/** The files that a version names, each with its places on the page. */
export function spotsOf({ images, cover, gallery, documents }: Naming): Map<string, Spot[]> {
  const spots = new Map<string, Set<Spot>>();
  const add = (file: string, spot: Spot) => spots.set(file, (spots.get(file) ?? new Set()).add(spot));
  for (const { id, file } of images ?? []) {
    const isCover = id === cover;
    const isInGallery = gallery?.includes(id) ?? false;
    if (isCover) add(file, "cover");
    if (isInGallery) add(file, "gallery");
    if (!isCover && !isInGallery) add(file, "aside");
  }
  for (const { file } of documents ?? []) add(file, "documents");
  return new Map([...spots].map(([file, found]) => [file, [...found]]));
}

/** In which versions a file is named: the draft, what visitors see, and earlier publications by their number. */
export type Usage = { draft: Spot[]; published: Spot[]; versions: number[] };

export const isUsed = ({ draft, published, versions }: Usage): boolean =>
  draft.length + published.length + versions.length > 0;
