import { type Files, isPicture } from "@/features/media/schema";
import type { Profile } from "./schema";

/** The hashes of everything that a profile shows or hands out. */
export const filesOf = ({ images, documents }: Pick<Profile, "images" | "documents">): string[] => [
  ...new Set([...images, ...documents].map(({ file }) => file)),
];

/**
 * The paths of what a profile names that is not among these files, or is of another kind: whoever knows the name of a
 * file cannot make it theirs.
 */
export function unknownFiles({ images, documents }: Profile, files: Files): Record<string, "fileNotHere"> {
  const unknown = (list: "images" | "documents", items: { file: string }[], isForPictures: boolean) =>
    items.flatMap(({ file }, index) => {
      const found = files[file];
      const fits = found !== undefined && isPicture(found.type) === isForPictures;
      return fits ? [] : [[`${list}.${index}.file`, "fileNotHere"] as const];
    });
  return Object.fromEntries([...unknown("images", images, true), ...unknown("documents", documents, false)]);
}
