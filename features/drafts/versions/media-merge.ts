import type { Document, Image } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import { mediaFields } from "./media-fields";
import { type Choose, mergeItems, mergeLocalized } from "./merge-parts";

type Media = Pick<Profile, "images" | "cover" | "gallery" | "documents">;
const listed = (ids: string[]) => ids.map((id) => ({ id }));

/**
 * Pictures and documents out of two versions, field by field. One that a single version has stays when something of it
 * was chosen; one that does not stay stands nowhere on the page any more.
 */
export function mergeMedia(mine: Profile, theirs: Profile, choose: Choose): Media {
  const side = (key: string) => (choose(key) === "mine" ? mine : theirs);
  const chosen = new Set(
    [mine, theirs].flatMap((version) =>
      mediaFields(version)
        .filter(({ key, value }) => value !== null && value !== "" && side(key) === version)
        .map(({ key }) => key.split(".").slice(0, 2).join(".")),
    ),
  );
  const image = (key: string, a: Image | undefined, b: Image | undefined) => {
    const either = a ?? b;
    if (!either || !chosen.has(key)) return undefined;
    // A version that lacks it has nothing to say of it, and no other picture to put in its place.
    const silent = { ...either, alt: {}, caption: {} };
    return mergeImage(key, a ?? silent, b ?? silent, choose);
  };
  const document = (key: string, a: Document | undefined, b: Document | undefined) => {
    const either = a ?? b;
    if (!either || !chosen.has(key)) return undefined;
    const file = (choose(`${key}.file`) === "mine" ? a : b)?.file ?? either.file;
    return {
      id: either.id,
      file,
      title: mergeLocalized(`${key}.title`, a?.title ?? {}, b?.title ?? {}, choose),
    };
  };
  const images = mergeItems("images", mine.images, theirs.images, choose, image);
  const isThere = (id: string | null) => images.some((one) => one.id === id);
  const { cover } = side("cover");
  const gallery = mergeItems("gallery", listed(mine.gallery), listed(theirs.gallery), choose, (key, a, b) =>
    choose(key) === "mine" ? a : b,
  );
  return {
    images,
    cover: isThere(cover) ? cover : null,
    gallery: gallery.map(({ id }) => id).filter(isThere),
    documents: mergeItems("documents", mine.documents, theirs.documents, choose, document),
  };
}

function mergeImage(key: string, a: Image, b: Image, choose: Choose): Image {
  const take = <K extends keyof Image>(name: K): Image[K] =>
    (choose(`${key}.${name}`) === "mine" ? a : b)[name];
  return {
    id: a.id,
    file: take("file"),
    alt: mergeLocalized(`${key}.alt`, a.alt, b.alt, choose),
    isDecorative: take("isDecorative"),
    caption: mergeLocalized(`${key}.caption`, a.caption, b.caption, choose),
    credit: take("credit"),
    licence: take("licence"),
    focal: take("focal"),
  };
}
