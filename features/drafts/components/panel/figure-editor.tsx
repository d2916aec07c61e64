"use client";

import { indicatorsIn } from "@/features/figures/indicators";
import { unitOf } from "@/features/figures/resolve";
import type { Figure } from "@/features/figures/schema";
import { useSettings } from "../frame/settings";
import { AboutField } from "./about-field";
import { DateField } from "./date-field";
import { ObservationHistory } from "./observation-history";
import { OwnIndicatorFields } from "./own-indicator-fields";
import { PanelHead } from "./panel-head";
import { PartsFields } from "./parts-fields";
import { PrecisionField } from "./precision-field";
import { RemoveFigure } from "./remove-figure";
import { SourceField } from "./source-field";
import { Usage } from "./usage-list";
import { ValueField } from "./value-field";

type Props = {
  figure: Figure;
  index: number;
  count: number;
  /** The index of the observation that the fields show. */
  observation: number;
  onObservation: (id: string) => void;
};

/** One figure with everything that can be said about it. */
export function FigureEditor({ figure, index, count, observation, onObservation }: Props) {
  const { indicators, locale } = useSettings();
  const unit = unitOf(figure, indicatorsIn(indicators, locale));
  const path = `figures.${index}.observations.${observation}` as const;
  const shown = figure.observations[observation];
  return (
    <>
      <PanelHead id={figure.id} index={index} count={count} />
      <div className="space-y-6 pt-5">
        {figure.own && <OwnIndicatorFields index={index} />}
        {shown && (
          <div key={shown.id} className="space-y-6">
            <ValueField path={path} observation={shown} unit={unit} />
            <PrecisionField path={path} />
            <AboutField index={index} />
            <DateField path={path} />
            <SourceField name={`${path}.source`} />
          </div>
        )}
        <ObservationHistory
          figure={figure}
          index={index}
          unit={unit}
          shown={shown?.id ?? null}
          onShow={onObservation}
        />
        <PartsFields figure={figure} index={index} />
        <Usage figure={figure.id} />
        <RemoveFigure figure={figure.id} index={index} />
      </div>
    </>
  );
}
