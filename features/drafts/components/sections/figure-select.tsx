"use client";

import { useId } from "react";
import { inputClass } from "@/components/field";
import { figureTitle } from "../../figure-title";
import { useFacts } from "../frame/facts";
import { useSettings } from "../frame/settings";

type Props = { label: string; value: string; onlySums?: boolean; onChange: (id: string) => void };

/** A choice among the figures of the profile. One that is gone stays listed until another is chosen. */
export function FigureSelect({ label, value, onlySums, onChange }: Props) {
  const id = useId();
  const { locale } = useSettings();
  const figures = useFacts().figures[locale];
  const offered = figures.filter((f) => !onlySums || f.figure.parts.length > 0 || f.figure.id === value);
  return (
    <div>
      <label htmlFor={id} className="text-note text-ink-2">
        {label}
      </label>
      <select id={id} className={inputClass} value={value} onChange={(event) => onChange(event.target.value)}>
        {!offered.some((f) => f.figure.id === value) && <option value={value}>–</option>}
        {offered.map(({ figure, letter, name }) => (
          <option key={figure.id} value={figure.id}>
            {`${letter} ${figureTitle({ name, figure }, locale)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
