import { LetterTile } from "@/features/figures/components/letter-tile";
import { MarkGlyph } from "@/features/figures/components/precision-mark";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

const marks = ["exact", "at_least", "about", "estimate", "disagree"] as const;

/** Every mark with its word and what it says. */
export function MarkLegend({ locale }: { locale: Locale }) {
  const t = translator(locale, "home");
  const f = translator(locale, "figures");
  return (
    <dl className="mark-legend">
      {marks.map((mark) => (
        <div key={mark}>
          <MarkGlyph mark={mark} />
          <dt>{f(`precision.${mark}`)}</dt>
          <dd>{t(`marks.${mark}`)}</dd>
        </div>
      ))}
      <div>
        <span className="grid w-7 place-items-center" aria-hidden="true">
          <LetterTile letter="p" isWider />
        </span>
        <dt>{t("marks.widerTitle")}</dt>
        <dd>{t("marks.wider")}</dd>
      </div>
    </dl>
  );
}
