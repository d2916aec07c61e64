import { MapFigure } from "@/components/map/map-figure";
import { MovingPlate } from "@/components/map/moving-plate";
import { MovingStage } from "@/components/map/moving-stage";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { contentsOf } from "../map/content";
import type { MapParams } from "../map/map-params";
import type { MapAnswer } from "../map/queries";
import { whoParams } from "../search/search-params";
import { MapControls } from "./map-controls";
import { MapList } from "./map-list";
import { MapMarks } from "./map-marks";
import { MapSummary } from "./map-summary";

type Props = { params: MapParams; answer: MapAnswer; locale: Locale };

/** The map with its ways on, what is on it in words, and the list that says the same. */
export function MapView({ params, answer, locale }: Props) {
  const t = translator(locale, "mapPage");
  const { view } = answer;
  const captions = { start: t("caption"), end: translator(locale, "home")("boundaries") };
  return (
    <MovingStage view={view} path={`/${locale}/map`} who={whoParams(params)}>
      <MapSummary {...{ params, answer, locale }} />
      <fieldset aria-label={t("hold")} data-hold tabIndex={-1} className="map-hold">
        <MapControls {...{ params, view, locale }} />
        <MapFigure captions={captions}>
          {contentsOf({ params, answer, locale }).map((content) => (
            <MovingPlate
              key={content.plate.fit}
              content={content}
              locale={locale}
              label={t("map", { n: answer.shown })}
            />
          ))}
        </MapFigure>
      </fieldset>
      <MapMarks locale={locale} />
      <MapList {...{ params, answer, locale }} />
    </MovingStage>
  );
}
