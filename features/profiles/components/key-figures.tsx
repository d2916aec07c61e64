import type { MarkName } from "@/features/figures/components/mark-shape";
import { MarkGlyph, PrecisionMark } from "@/features/figures/components/precision-mark";
import { bandLayout } from "../band-layout";
import type { PageContext } from "../page-context";
import { ContextStrips } from "./context-strip";
import { FigureCell } from "./figure-cell";

/** Under so many figures the page says which ones are not recorded. */
const fewFigures = 4;

function marksOf({ own, wider }: PageContext): MarkName[] {
  const used = [...own, ...wider].flatMap(({ primary, others }) =>
    [primary, ...others].flatMap((resolved) => resolved?.mark ?? []),
  );
  return [...new Set<MarkName>(["exact", "at_least", "about", "estimate", ...used])];
}

function NotRecorded({ context }: { context: PageContext }) {
  const { own, published, t } = context;
  const known = new Set(own.map(({ figure }) => figure.indicator));
  const missing = published.expectedIndicators.filter((key) => !known.has(key));
  if (own.length >= fewFigures || missing.length === 0) return null;
  return (
    <div className="not-recorded">
      <p>
        <MarkGlyph mark="none" />
        <span>{t("notRecordedYet")}</span>
      </p>
      <ul>
        {missing.map((key) => (
          <li key={key} lang={published.indicators[key]?.lang}>
            {published.indicators[key]?.name}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The band: every figure of the place with how it is known; then what is missing, then what is about a wider area. */
export function KeyFigures({ context }: { context: PageContext }) {
  const { own, locale, t } = context;
  const cells = bandLayout(own, ({ disagree }) => disagree);
  return (
    <section className="key-figures" aria-labelledby="key-figures">
      <div className="band-head">
        <h2 id="key-figures">{t("keyFigures")}</h2>
        <ul className="legend" aria-label={t("legend")}>
          {marksOf(context).map((mark) => (
            <li key={mark}>
              <PrecisionMark mark={mark} locale={locale} />
            </li>
          ))}
        </ul>
        <p className="letters-note">{t("lettersNote")}</p>
      </div>
      <p className="sheet-head" aria-hidden="true">
        <span>{t("sheet.figure")}</span> <span>{t("sheet.value")}</span> <span>{t("sheet.precision")}</span>{" "}
        <span>{t("sheet.date")}</span> <span>{t("sheet.source")}</span>
      </p>
      {cells.length > 0 ? (
        <div className="band">
          <ul>
            {cells.map((cell) => (
              <FigureCell key={cell.item.figure.id} context={context} cell={cell} />
            ))}
          </ul>
        </div>
      ) : (
        <p className="band-empty">{t("noFigures")}</p>
      )}
      <NotRecorded context={context} />
      <ContextStrips context={context} />
    </section>
  );
}
