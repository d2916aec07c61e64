import { LocalizedText } from "@/components/localized-text";
import { FigureValue } from "@/features/figures/components/figure-value";
import { LetterTile } from "@/features/figures/components/letter-tile";
import type { ResolvedFigure } from "@/features/figures/resolve";
import { convert } from "@/features/figures/units";
import { pickText } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";
import { Known } from "./figure-cell";
import { OverTime } from "./series/over-time";

type Pair = { own: ResolvedFigure; wider: ResolvedFigure; share: number };

/** The figure of the page that is part of one about the wider area: the same indicator, and smaller. */
function partOfWider(own: ResolvedFigure[], wider: ResolvedFigure[]): Pair | null {
  const amount = ({ primary, unit }: ResolvedFigure, to = unit) =>
    convert(primary?.observation.value ?? 0, primary?.observation.unit ?? unit, to) ?? 0;
  for (const whole of wider) {
    const { indicator, about } = whole.figure;
    if (["rank", "percent", "year"].includes(whole.unit)) continue;
    const part = own.find(({ figure }) => indicator !== null && figure.indicator === indicator);
    if (part?.figure.about.kind !== "place" || about.kind !== "wider") continue;
    const share = amount(part, whole.unit) / amount(whole);
    if (share > 0 && share < 1) return { own: part, wider: whole, share };
  }
  return null;
}

function WithinWider({ context, pair }: { context: PageContext; pair: Pair }) {
  const { t, published } = context;
  const [own, wider] = [pair.own.primary?.formatted.text ?? "", pair.wider.primary?.formatted.text ?? ""];
  const side = `${Math.sqrt(pair.share) * 100}%`;
  return (
    <div className="within">
      <div
        className="within-square"
        role="img"
        aria-label={t("wider.drawing", { figure: pair.own.name, own, wider })}
      >
        <span style={{ width: side, height: side }} />
      </div>
      <p>{t("wider.toScale", { figure: pair.own.name, place: published.profile.names.short })}</p>
    </div>
  );
}

type Props = { context: PageContext; figures: ResolvedFigure[] };

/** Figures about one wider area. They stand apart, dashed and hatched, so that nobody takes them for the place's own. */
function AreaStrip({ context, figures }: Props) {
  const { locale, t, tf, published, own } = context;
  const place = published.profile.names.short;
  const about = figures[0]?.figure.about;
  if (about?.kind !== "wider") return null;
  const pair = partOfWider(own, figures);
  return (
    <section className="context-strip" aria-label={pickText(about.name, locale)}>
      <div className="context-area">
        <p className="context-name">
          <LocalizedText text={about.name} locale={locale} />
        </p>
        <p>{tf(`aboutWider.${about.level}`, { place })}</p>
        <p>{t("wider.neverAdded", { place })}</p>
      </div>
      <ul className="context-figures">
        {figures.map((figure) => (
          <li key={figure.figure.id} id={`figure-${figure.figure.id}`} className="context-figure">
            <p className="figure-label">
              <LetterTile letter={figure.letter} isWider />
              <span lang={figure.lang}>{figure.name}</span>
            </p>
            {figure.primary && <FigureValue formatted={figure.primary.formatted} />}
            {figure.primary && <Known context={context} figure={figure} resolved={figure.primary} />}
            <OverTime context={context} figure={figure} />
          </li>
        ))}
      </ul>
      {pair && <WithinWider context={context} pair={pair} />}
    </section>
  );
}

/** One strip for each wider area that the page has figures about. */
export function ContextStrips({ context }: { context: PageContext }) {
  const keyOf = ({ figure }: ResolvedFigure) => JSON.stringify(figure.about);
  const areas = [...new Set(context.wider.map(keyOf))];
  return (
    <>
      {areas.map((area) => (
        <AreaStrip key={area} context={context} figures={context.wider.filter((f) => keyOf(f) === area)} />
      ))}
    </>
  );
}
