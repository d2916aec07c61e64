import { LetterMark } from "@/features/figures/components/letter-tile";
import type { Mark, ResolvedFigure } from "@/features/figures/resolve";
import { translator } from "@/lib/i18n/translator";
import { type Facts, figureText } from "../facts";

/** The underline under a value says how it is known: tokens of the number line, in prose. */
const underline: Record<Mark | "wider", string> = {
  exact: "decoration-cobalt underline decoration-2",
  at_least: "decoration-cobalt underline decoration-2",
  at_most: "decoration-cobalt underline decoration-2",
  about: "decoration-cobalt underline decoration-wavy decoration-1",
  estimate: "decoration-cobalt underline decoration-dashed decoration-2",
  register: "no-underline",
  wider: "decoration-rule-2 underline decoration-dotted decoration-2",
};

const styleOf = (figure: ResolvedFigure) =>
  underline[figure.isWider ? "wider" : (figure.primary?.mark ?? "exact")];

type Props = { facts: Facts; id: string; part: string | null };

/**
 * A figure inside a sentence: its value tied to its cell in the key figures. A part of a sum is tied too, without
 * repeating the letter of the sum.
 */
export function FigureToken({ facts, id, part }: Props) {
  const t = translator(facts.locale, "figures");
  const figure = facts.figures.get(id);
  const text = figureText(facts, id, part);
  if (!figure || text === null) return <>{t("precision.none")}</>;
  return (
    <a href={`#figure-${id}`} className="whitespace-nowrap text-inherit no-underline hover:bg-cobalt-wash">
      <span className={`underline-offset-[0.22em] [text-decoration-skip-ink:none] ${styleOf(figure)}`}>
        {text}
      </span>
      {part === null && <LetterMark letter={figure.letter} isWider={figure.isWider} />}
      <span className="sr-only">{t("letterInText", { letter: figure.letter, name: figure.name })}</span>
    </a>
  );
}

type SourceMarkProps = { number: number; label: string; linked?: boolean; className?: string };

/** The bracketed number of a source, raised like a note. */
export function SourceMark({ number, label, linked = true, className = "" }: SourceMarkProps) {
  const text = (
    <>
      {/* A word joiner keeps the number on the line of what it supports. */}
      {"\u2060"}
      <span className="sr-only">{label}</span>[{number}]
    </>
  );
  const look = `source-ref ${className}`;
  return linked ? (
    <a href={`#source-${number}`} className={`${look} no-underline hover:text-cobalt hover:underline`}>
      {text}
    </a>
  ) : (
    <span className={look}>{text}</span>
  );
}
