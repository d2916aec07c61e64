import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { dotOffset, type MarkName, MarkShape } from "./mark-shape";

/** The faint number line on which the mark stands: to both sides of it, or dashed for an estimate. */
function numberLine(mark: MarkName): { d: string; dash?: string } | null {
  if (mark === "none") return null;
  if (mark === "at_least") return { d: "M-8.5 0H-3.6" };
  if (mark === "at_most") return { d: "M8.5 0H3.6" };
  if (mark === "estimate") return { d: "M-13.5 0H-4M4 0H13.5", dash: "2.5 2" };
  return { d: mark === "exact" || mark === "about" ? "M-13.5 0H13.5" : "M-13.5 0H-4M4 0H13.5" };
}

/** The mark alone, for places where its word stands elsewhere. Decorative. */
export function MarkGlyph({ mark, className = "" }: { mark: MarkName; className?: string }) {
  const line = numberLine(mark);
  return (
    <svg
      width="28"
      height="14"
      viewBox={`${-dotOffset(mark)} -7 28 14`}
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      {line && (
        <path
          d={line.d}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeOpacity={line.dash ? 1 : 0.35}
          strokeDasharray={line.dash}
        />
      )}
      <MarkShape mark={mark} />
    </svg>
  );
}

type Props = { mark: MarkName; locale: Locale; className?: string };

/** How a value is known: the mark and its word, which always appear together. */
export function PrecisionMark({ mark, locale, className = "" }: Props) {
  return (
    <span className={`inline-flex items-center gap-2.5 ${className}`}>
      <MarkGlyph mark={mark} className="text-ink-2" />
      <span>{translator(locale, "figures")(`precision.${mark}`)}</span>
    </span>
  );
}
