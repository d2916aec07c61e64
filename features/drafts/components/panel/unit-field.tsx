"use client";

import { Select } from "@/components/select";
import { type Observation, type Unit, units } from "@/features/figures/schema";
import { isCompatible } from "@/features/figures/units";
import type { ObservationPath } from "../fields/paths";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

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
    <Select
      aria-label={t("value.unit")}
      className="w-auto! shrink-0"
      value={observation.unit ?? unit}
      options={fitting.map((value) => ({ value, label: t(`units.${value}`) }))}
      onChange={(chosen) => setValue(`${path}.unit`, chosen === unit ? null : chosen, edited)}
    />
  );
}
