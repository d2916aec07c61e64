import { storable } from "@/lib/text/storable";

const LONGEST = 120;
const LONGEST_ENDING = 10;
/** Signs that change the direction of what follows, or are not seen at all: a name must read as what it is. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * The name that a file had where it came from, for people to read: without folders, and without signs that hide
 * something. No file is ever stored or looked for under it. "" when nothing is left.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const name = storable(last).replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
  if (/^\.*$/.test(name)) return "";
  const signs = [...name];
  if (signs.length <= LONGEST) return name;
  const dot = signs.lastIndexOf(".");
  const ending = signs.length - dot <= LONGEST_ENDING ? signs.slice(dot) : [];
  return [...signs.slice(0, LONGEST - ending.length - 1), "…", ...ending].join("");
}
