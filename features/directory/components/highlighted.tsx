import { highlight, type Segment } from "../search/words";

/** Parts of a text, of which those that were found stand out. */
export function Marked({ segments }: { segments: readonly Segment[] }) {
  return segments.map((segment, index) => {
    const start = segments
      .slice(0, index)
      .map((each) => each.text)
      .join("").length;
    return segment.isMatch ? (
      <mark key={start} className="found">
        {segment.text}
      </mark>
    ) : (
      segment.text
    );
  });
}

/** A text in which what was found stands out. */
export const Highlighted = ({ text, words }: { text: string; words: readonly string[] }) => (
  <Marked segments={highlight(text, words)} />
);
