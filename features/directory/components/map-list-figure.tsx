import { MarkGlyph } from "@/features/figures/components/precision-mark";
import { markOf } from "@/features/figures/resolve";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { sourcesDisagree } from "../figures";
import type { MemberFigure } from "../schema";
import { valueText } from "./population-cell";

/** The residents in one line: value and how it is known. More is on the municipality's own page. */
export function MapListFigure({ figure, locale }: { figure: MemberFigure | undefined; locale: Locale }) {
  const first = figure?.values[0];
  const mark = !figure || !first ? "none" : sourcesDisagree(figure) ? "disagree" : markOf(first);
  const t = translator(locale, "country");
  const f = translator(locale, "figures");
  return (
    <p className="map-list-figure">
      {first && (
        <span>
          <span className="sr-only">{t("population")}: </span>
          {valueText(first, locale)}
        </span>
      )}
      <span className="map-list-mark">
        <MarkGlyph mark={mark} />
        {mark === "none" ? t("notRecorded") : f(`precision.${mark}`)}
      </span>
    </p>
  );
}
