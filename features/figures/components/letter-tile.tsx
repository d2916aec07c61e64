type Props = { letter: string; isWider?: boolean; className?: string };

const base =
  "inline-grid h-[1.1875rem] min-w-[1.1875rem] shrink-0 place-items-center rounded-mark px-0.5 font-sans text-[0.75rem] leading-none font-bold";
const kinds = {
  own: "bg-cobalt text-on-cobalt forced-colors:border",
  wider: "border border-dashed border-rule-2 text-ink-2",
};

/** The letter of a figure on its page: a filled tile, or a dashed one for a figure about a wider area. */
export function LetterTile({ letter, isWider = false, className = "" }: Props) {
  return <span className={`${base} ${isWider ? kinds.wider : kinds.own} ${className}`}>{letter}</span>;
}

const small =
  "ms-[0.18em] inline-grid min-w-[0.9375rem] place-items-center rounded-mark px-[0.1875rem] align-[0.42em] font-sans text-[0.71875rem] leading-[0.9375rem] font-semibold";

/** The same letter as it stands small in a text, behind the value. Decorative: the link around it says the words. */
export function LetterMark({ letter, isWider = false }: Props) {
  return (
    <span
      aria-hidden="true"
      className={`${small} ${isWider ? "text-ink-2 ring-1 ring-rule-2 ring-inset" : "bg-cobalt-wash text-cobalt"}`}
    >
      {letter}
    </span>
  );
}
