import type { WrittenSection } from "./written";

/** Whether something of this section stands in the rail beside it. */
const hasNotes = ({ figures, section }: WrittenSection): boolean =>
  figures.length > 0 || section.drawings.some(({ kind }) => kind === "timeline");

// In pixels: the least height of a section and its distance from the next; a line of the contents, and one more line.
const sectionHeight = 90;
const distance = 64;
const entryHeight = 42;
const lineHeight = 24;
const lettersOnLine = 22;

/**
 * Whether the contents of a page, which stand in the rail beside the first section, may hang down beside the sections
 * that follow: they leave the rail empty for long enough. Otherwise the first section grows with the contents.
 */
export function mayHangDown(sections: readonly WrittenSection[], titles: readonly string[]): boolean {
  const [, ...following] = sections;
  const noted = following.findIndex(hasNotes);
  const free = noted < 0 ? following.length : noted;
  const room = sectionHeight + free * (sectionHeight + distance);
  const lines = titles.reduce((sum, { length }) => sum + Math.ceil(length / lettersOnLine), 0);
  return free > 0 && entryHeight * (titles.length + 1) + lineHeight * (lines - titles.length) <= room;
}
