import type { Locale } from "@/lib/i18n/locales";
import { type CountryArrangement, PANEL, type PlacedInset } from "./country-arrangement";
import { INSET, InsetMap } from "./inset";
import { AreaTexts, Dots } from "./map-texts";
import type { Box } from "./placing";
import { PlateSvg } from "./plate-svg";

type Props = { arrangement: CountryArrangement; country: string; locale: Locale; label: string };

type PanelProps = { at: Box; inset: PlacedInset["inset"]; country: string; locale: Locale };

function InsetPanel({ at, inset, country, locale }: PanelProps) {
  const { title, note } = inset.text;
  const { edge, head } = PANEL;
  return (
    <g transform={`translate(${at.x0} ${at.y0})`}>
      <rect className="map-panel" x={0.5} y={0.5} width={at.x1 - at.x0 - 1} height={at.y1 - at.y0 - 1} />
      <text className="map-panel-title" x={edge + 4} y={21.5} fontSize={16}>
        {title}
      </text>
      <text className="map-panel-note" x={INSET.width + edge - 4} y={21} fontSize={13} textAnchor="end">
        {note}
      </text>
      <g transform={`translate(${edge} ${head})`}>
        <InsetMap inset={inset} country={country} locale={locale} />
      </g>
    </g>
  );
}

function Enlarged({ box, names }: PlacedInset) {
  if (!box) return null;
  return (
    <>
      <rect className="map-enlarged" x={box.x0} y={box.y0} width={box.x1 - box.x0} height={box.y1 - box.y0} />
      {names && (
        <text
          className="map-text map-partner-name"
          fontSize={names.size}
          textAnchor={names.anchor}
          x={names.x}
          y={names.y}
        >
          {names.text}
        </text>
      )}
    </>
  );
}

/** One size of a country's map. Only the largest has room for insets; the others have them below. */
export function CountryPlate({ arrangement, country, locale, label }: Props) {
  const { plate, dots, insets, labels } = arrangement;
  return (
    <PlateSvg plate={plate} locale={locale} label={label} hasLinks focus={country} lettered>
      <AreaTexts labels={labels} />
      {insets.map((inset) => (
        <Enlarged key={inset.inset.text.title} {...inset} />
      ))}
      <Dots dots={dots} />
      {insets.map(
        ({ panel, inset }) =>
          panel && (
            <InsetPanel key={inset.text.title} at={panel} inset={inset} country={country} locale={locale} />
          ),
      )}
    </PlateSvg>
  );
}
