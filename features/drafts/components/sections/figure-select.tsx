"use client";

import { Select } from "@/components/select";
import { figureTitle } from "../../editing/figure-title";
import { useFacts } from "../frame/facts";
import { useSettings } from "../frame/settings";

type Props = { id: string; label: string; value: string; onlySums?: boolean; onChange: (id: string) => void };

/** A choice among the figures of the profile. One that is gone stays listed until another is chosen. */
export function FigureSelect({ id, label, value, onlySums, onChange }: Props) {
  const { locale } = useSettings();
  const figures = useFacts().figures[locale];
  const offered = figures.filter((f) => !onlySums || f.figure.parts.length > 0 || f.figure.id === value);
  const choices = offered.map(({ figure, letter, name }) => ({
    value: figure.id,
    label: `${letter} ${figureTitle({ name, figure }, locale)}`,
  }));
  const isGone = !choices.some((choice) => choice.value === value);
  return (
    <div>
      <label htmlFor={id} className="text-note text-ink-2">
        {label}
      </label>
      <Select
        id={id}
        value={value}
        options={isGone ? [{ value, label: "–" }, ...choices] : choices}
        onChange={onChange}
      />
    </div>
  );
}
