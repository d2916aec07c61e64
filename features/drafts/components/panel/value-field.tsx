"use client";

import { useRef, useState } from "react";
import { describedBy, Field, inputClass } from "@/components/field";
import type { Observation, Unit } from "@/features/figures/schema";
import type { Locale } from "@/lib/i18n/locales";
import { fieldId } from "../../editing/field-ids";
import { readFigure } from "../../editing/read-figure";
import { retype, unmarked } from "../../editing/typed-marks";
import type { ObservationPath } from "../fields/paths";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import { DoubtNotice } from "./doubt-notice";
import { PlainDigits } from "./plain-digits";
import { Understood } from "./understood";
import { UnitField } from "./unit-field";

type Props = { path: ObservationPath; observation: Observation; unit: Unit };

/** The value as a person writes it, and what it was understood as before anybody reads it. */
export function ValueField({ path, observation, unit }: Props) {
  const t = useWords();
  const { locale, municipality } = useSettings();
  const { setValue } = useProfileForm();
  const goTo = useGoTo();
  const [isPlain, setPlain] = useState(false);
  const chosen = useRef(unmarked);
  const context = { locale, country: municipality.countryCode, unit };
  // A value that was chosen or typed in plain digits stands, whatever the text beside it can mean.
  const reading = observation.value === null ? readFigure(observation.typed, context) : null;
  const id = fieldId(`${path}.value`);
  const set = (typed: string) => {
    const before = readFigure(observation.typed, context).observation;
    const after = readFigure(typed, context).observation;
    const next = retype(observation, { typed, before, after }, chosen.current);
    chosen.current = next.chosen;
    setValue(path, next.observation, edited);
  };
  const choose = (value: number) => {
    setPlain(false);
    setValue(path, { ...observation, value, high: null }, edited);
    goTo(`${path}.value`);
  };
  return (
    <div>
      <Field id={id} label={t("value.label")} hint={t("value.hint")}>
        <div className="flex gap-2">
          <input
            id={id}
            className={`${inputClass} min-w-0 flex-1 text-[1.1875rem]`}
            value={observation.typed || asWritten(observation, unit, locale)}
            inputMode="text"
            autoComplete="off"
            maxLength={200}
            aria-invalid={reading?.doubt ? true : undefined}
            aria-describedby={describedBy(id, { hint: true, error: reading?.doubt })}
            onChange={(event) => set(event.target.value)}
          />
          <UnitField path={path} unit={unit} observation={observation} />
        </div>
      </Field>
      <div role="status">
        {reading?.doubt && (
          <DoubtNotice
            id={`${id}-error`}
            reading={reading}
            unit={observation.unit ?? unit}
            onChoose={choose}
          />
        )}
        {observation.value !== null && (
          <Understood observation={observation} unit={unit} onDeny={() => setPlain(true)} />
        )}
      </div>
      {(isPlain || reading?.doubt) && (
        <PlainDigits unit={observation.unit ?? unit} isAskedFor={isPlain} onRead={choose} />
      )}
    </div>
  );
}

/** A value that nobody typed here, as a writer of the language would have typed it. */
function asWritten({ value, high }: Observation, unit: Unit, locale: Locale): string {
  const { format } = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 20,
    useGrouping: unit !== "year",
  });
  return [value, high]
    .filter((number) => number !== null)
    .map(format)
    .join("–");
}
