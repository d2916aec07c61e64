import { highlight } from "../search";

/** A text in which what was found stands out. */
export function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  const segments = highlight(text, words);
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
