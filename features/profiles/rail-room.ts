import { inlines } from "./rich-text";
import type { WrittenSection } from "./written";

/** Whether something of this section stands in the rail beside it. */
const hasNotes = ({ figures, section }: WrittenSection): boolean =>
  figures.length > 0 || section.drawings.some(({ kind }) => kind === "timeline");

// In pixels, and in letters on a line: what the style sheets lead to, rounded against what is to be proved.
const heading = { height: 58, distance: 64 };
const prose = { line: 31, letters: 76 };
const entry = { height: 42, line: 24, letters: 22 };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The least height of a section. Values and dates inside the text are left out. */
function heightOf({ body }: WrittenSection): number {
  const letters = sum(inlines(body?.value).map((node) => (node.type === "text" ? node.text.length : 0)));
  return heading.height + prose.line * Math.max(1, Math.ceil(letters / prose.letters));
}

/**
 * Whether the contents of a page, which stand in the rail beside the first section, may hang down beside the sections
 * that follow: they leave the rail empty for long enough. Otherwise the first section grows with the contents.
 */
export function mayHangDown(sections: readonly WrittenSection[], titles: readonly string[]): boolean {
  const noted = sections.findIndex((section, index) => index > 0 && hasNotes(section));
  const free = sections.slice(0, noted < 0 ? sections.length : noted);
  const room = sum(free.map(heightOf)) + heading.distance * (free.length - 1);
  const moreLines = sum(titles.map(({ length }) => Math.ceil(length / entry.letters) - 1));
  const needed = entry.height * (titles.length + 1) + entry.line * moreLines;
  return free.length > 1 && needed <= room;
}
