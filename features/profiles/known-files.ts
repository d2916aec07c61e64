import { type Files, isPicture } from "@/features/media/schema";
import type { Profile } from "./schema";

/** The hashes of everything that a profile shows or hands out. */
export const filesOf = ({ images, documents }: Pick<Profile, "images" | "documents">): string[] => [
  ...new Set([...images, ...documents].map(({ file }) => file)),
];

/**
 * The paths of what a profile names that is not among these files, or is of another kind: whoever knows the name of a
 * file cannot make it theirs. What `before` named already may stay: an older version that was taken up again may name
 * what has been deleted since, and the checks say so before it is published.
 */
export function unknownFiles(
  { images, documents }: Profile,
  files: Files,
  before: Profile,
): Record<string, "fileNotHere"> {
  const unknown = (list: "images" | "documents", isForPictures: boolean) =>
    (list === "images" ? images : documents).flatMap(({ file }, index) => {
      const found = files[file];
      const isKnown = before[list].some((one) => one.file === file);
      const fits = found !== undefined && isPicture(found.type) === isForPictures;
      return fits || isKnown ? [] : [[`${list}.${index}.file`, "fileNotHere"] as const];
    });
  return Object.fromEntries([...unknown("images", true), ...unknown("documents", false)]);
}
