import type { Mark } from "../resolve";

/** Every mark of the number line: how a value is known, that two sources differ, or that there is none. */
export type MarkName = Mark | "disagree" | "none";

const ring = { r: 3.6, fill: "var(--mark-ground, var(--paper))", stroke: "currentColor", strokeWidth: 1.5 };
const stroke = { stroke: "currentColor", strokeWidth: 1.5, fill: "none", strokeLinecap: "round" } as const;
const Dot = ({ cx = 0 }: { cx?: number }) => <circle cx={cx} r={4} fill="currentColor" />;

function shape(mark: MarkName) {
  switch (mark) {
    case "exact":
      return <Dot />;
    case "at_least":
      return (
        <>
          <path d="M3.6 0H17M13 -3.8 17.2 0 13 3.8" {...stroke} />
          <circle {...ring} />
        </>
      );
    case "at_most":
      return (
        <>
          <path d="M-3.6 0H-17M-13 -3.8 -17.2 0 -13 3.8" {...stroke} />
          <circle {...ring} />
        </>
      );
    case "about":
      return (
        <>
          <path d="M-8.5 0h17M-8.5 -4.5v9M8.5 -4.5v9" {...stroke} />
          <Dot />
        </>
      );
    case "estimate":
      return <circle {...ring} strokeDasharray="2.6 1.92" />;
    case "register":
      return <circle {...ring} />;
    case "disagree":
      return (
        <>
          <path d="M-6 0H6" {...stroke} strokeDasharray="1.5 2.5" />
          <Dot cx={-6.5} />
          <circle cx={6.5} {...ring} />
        </>
      );
    case "none":
      return <path d="M-12 0H12" {...stroke} strokeWidth={2} strokeDasharray="0.1 4" />;
  }
}

/**
 * A mark with its dot at the origin, in the colour of the text; about 12 units to each side at most (18 along
 * the ray of "more than"). The same shape stands in legends and in charts.
 */
export function MarkShape({ mark }: { mark: MarkName }) {
  return shape(mark);
}

/** Where the dot stands in a box 28 wide, so that a ray has room. */
export const dotOffset = (mark: MarkName): number => {
  if (mark === "at_least") return 9;
  if (mark === "at_most") return 19;
  return 14;
};
