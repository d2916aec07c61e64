import type { CSSProperties } from "react";
import { MarkShape } from "@/features/figures/components/mark-shape";
import type { ResolvedObservation } from "@/features/figures/resolve";
import { type LinearScale, percentOf, zeroScale } from "@/features/figures/scale";
import type { ComparedCity, Comparison } from "../comparison";
import type { PageContext } from "../page-context";

const at = (value: number, scale: LinearScale) =>
  ({ "--at": `${percentOf(value, scale)}%` }) as CSSProperties;
const amountOf = ({ observation }: ResolvedObservation) => observation.value ?? 0;
/** A label says how long it is, so that it keeps within the drawing. */
const labelled = (resolved: ResolvedObservation, scale: LinearScale) =>
  ({ ...at(amountOf(resolved), scale), "--letters": resolved.formatted.text.length }) as CSSProperties;
/** Per cent of the scale under which two labels touch: on small screens, on every screen. */
const [nearOnPhones, near] = [24, 8];

function Point({
  resolved,
  scale,
  isHere,
}: {
  resolved: ResolvedObservation;
  scale: LinearScale;
  isHere?: boolean;
}) {
  return (
    <svg
      className="strip-point"
      width="40"
      height="24"
      viewBox="-20 -12 40 24"
      aria-hidden="true"
      style={at(amountOf(resolved), scale)}
    >
      {isHere && <circle r="10.5" fill="none" stroke="var(--coral)" strokeWidth="1.4" />}
      <g transform="scale(1.45)" style={isHere ? { color: "var(--coral)" } : undefined}>
        <MarkShape mark={resolved.mark} />
      </g>
    </svg>
  );
}

type RowProps = { context: PageContext; city: ComparedCity; scale: LinearScale; isHere: boolean };

function Row({ context, city, scale, isHere }: RowProps) {
  const { tf, locale, published } = context;
  const { primary, disputing } = city.figure;
  if (!primary) return null;
  const [second] = disputing;
  const distance = second ? Math.abs(percentOf(amountOf(second) - amountOf(primary), scale)) : 0;
  const middle = second ? (amountOf(second) + amountOf(primary)) / 2 : 0;
  const from = second ? Math.min(amountOf(primary), amountOf(second)) : 0;
  return (
    <li className="strip-row">
      <p className="strip-name">
        {isHere ? (
          <b>{city.name}</b>
        ) : (
          <a href={`/${locale}/${published.country.slug}/${city.slug}`}>{city.name}</a>
        )}{" "}
        <span>{city.region}</span>
      </p>
      <div
        className="strip-line"
        data-near={distance < near ? "always" : distance < nearOnPhones ? "phones" : "no"}
      >
        {second && (
          <span
            className="strip-gap"
            style={{ ...at(from, scale), width: `${distance}%` }}
            aria-hidden="true"
          />
        )}
        <Point resolved={primary} scale={scale} isHere={isHere} />
        <p className="strip-value" style={labelled(primary, scale)}>
          {primary.formatted.text}
        </p>
        {second && <Point resolved={second} scale={scale} />}
        {second && (
          <p className="strip-value strip-second" style={labelled(second, scale)}>
            {second.formatted.text}
          </p>
        )}
        {second && (
          <p className="strip-note" style={at(middle, scale)}>
            {tf("disagreeShort")}
          </p>
        )}
      </div>
    </li>
  );
}

/** One row for each city, all on one scale from zero; two dots joined where the sources disagree. */
export function StripPlot({ context, comparison }: { context: PageContext; comparison: Comparison }) {
  const { locale, published, t } = context;
  const { cities, median } = comparison;
  const drawn = cities.flatMap(({ figure }) => [
    ...(figure.primary ? [amountOf(figure.primary)] : []),
    ...figure.disputing.slice(0, 1).map(amountOf),
  ]);
  const scale = zeroScale(Math.max(...drawn, median.value ?? 0));
  const format = new Intl.NumberFormat(locale);
  return (
    <div className="strip">
      <div className="strip-scale" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick} style={at(tick, scale)}>
            {format.format(tick)}
          </span>
        ))}
        {median.value !== null && (
          <b style={at(median.value, scale)}>{t("beside.median", { value: format.format(median.value) })}</b>
        )}
      </div>
      <ol>
        {cities.map((city) => (
          <Row
            key={city.slug}
            context={context}
            city={city}
            scale={scale}
            isHere={city.slug === published.slug}
          />
        ))}
      </ol>
    </div>
  );
}
