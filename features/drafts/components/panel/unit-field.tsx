"use client";

import { inputClass } from "@/components/field";
import { type Observation, type Unit, units } from "@/features/figures/schema";
import { isCompatible } from "@/features/figures/units";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import type { ObservationPath } from "./value-field";

type Props = { path: ObservationPath; unit: Unit; observation: Observation };

/** The unit of a value: a choice where the source may count in another one than the indicator. */
export function UnitField({ path, unit, observation }: Props) {
  const t = useWords();
  const { setValue } = useProfileForm();
  const fitting = units.filter((other) => isCompatible(other, unit));
  if (fitting.length === 1) {
    return (
      <span className="flex min-w-24 items-center rounded-control border border-rule px-3 text-ink-2">
        {t(`units.${unit}`)}
      </span>
    );
  }
  return (
    <select
      aria-label={t("value.unit")}
      className={`${inputClass} w-auto! shrink-0`}
      value={observation.unit ?? unit}
      onChange={(event) => {
        const chosen = fitting.find((other) => other === event.target.value);
        setValue(`${path}.unit`, !chosen || chosen === unit ? null : chosen, edited);
      }}
    >
      {fitting.map((other) => (
        <option key={other} value={other}>
          {t(`units.${other}`)}
        </option>
      ))}
    </select>
  );
}
