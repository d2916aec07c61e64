import { inLanguage } from "@/components/in-language";
import { PrecisionMark } from "@/features/figures/components/precision-mark";
import { translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import { comparePath } from "../compare/address";
import { type ComparedCity, type Comparison, comparedIndicator, type Median } from "../comparison";
import type { PageContext } from "../page-context";
import { RailNote } from "./rail-notes";
import { StripPlot } from "./strip-plot";

/** Whether there is anybody to stand beside. */
export const hasNeighbours = ({ cities }: Comparison, slug: string): boolean =>
  cities.some((city) => city.slug !== slug);

function whyNoMedian({ t, locale }: PageContext, median: Extract<Median, { value: null }>): string {
  const { exact, dated, total } = median;
  if (total < 3) return t("beside.tooFew", { total });
  const all = (count: number) => (count === total ? "yes" : "no");
  const word = (n: number) => t("beside.number", { n });
  const amounts = { exact, dated, all: word(total), some: word(exact) };
  return sentenceCase(t("beside.why", { ...amounts, allExact: all(exact), allDated: all(dated) }), locale);
}

const marksOf = (cities: ComparedCity[]) => [
  ...new Set(cities.flatMap(({ figure }) => figure.primary?.mark ?? [])),
];

type Props = { context: PageContext; comparison: Comparison };

/** This city among the others of its country, by the figure that they share. */
export function BesideOthers({ context, comparison }: Props) {
  const { t, locale, published } = context;
  const { country } = published;
  const { cities, total, median } = comparison;
  const marks = marksOf(cities);
  const figure = published.indicators[comparedIndicator]?.name ?? "";
  return (
    <section className="profile-section" aria-labelledby="beside">
      <h2 id="beside">{t("beside.title")}</h2>
      <div className="section-wide beside">
        <div className="beside-head">
          <p>
            {t.rich("beside.about", { figure, country: country.name, name: inLanguage(country.lang) })}
            {cities.length < total && `. ${t("beside.closest", { shown: cities.length, total })}`}
          </p>
          <ul className="legend">
            {marks.map((mark) => (
              <li key={mark}>
                <PrecisionMark mark={mark} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
        <StripPlot context={context} comparison={comparison} />
        {marks.includes("about") && <p className="drawing-note">{t("beside.brackets")}</p>}
        <p className="screen-only mt-4">
          <a href={comparePath(locale, [{ country: country.slug, slug: published.slug }])} className="link">
            {translator(locale, "compare")("beside", { name: published.profile.names.short })}
          </a>
        </p>
      </div>
      {median.value === null && (
        <div className="section-rail">
          <RailNote title={t("beside.noMedian")}>
            <p>{whyNoMedian(context, median)}</p>
          </RailNote>
        </div>
      )}
    </section>
  );
}
