"use client";

import { useController } from "react-hook-form";
import { Segmented } from "@/components/segmented";
import { MarkGlyph } from "@/features/figures/components/precision-mark";
import { precisions } from "@/features/figures/schema";
import { translator } from "@/lib/i18n/translator";
import { fieldId } from "../../editing/field-ids";
import type { ObservationPath } from "../fields/paths";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";

export function PrecisionField({ path }: { path: ObservationPath }) {
  const t = useWords();
  const figures = translator(useSettings().locale, "figures");
  const { control, setValue } = useProfileForm();
  const { field } = useController({ control, name: `${path}.precision` });
  return (
    <Segmented
      id={fieldId(`${path}.precision`)}
      legend={t("precision")}
      value={field.value}
      onChange={(precision) => setValue(`${path}.precision`, precision, edited)}
      options={precisions.map((value) => ({
        value,
        label: figures(`precision.${value}`),
        mark: <MarkGlyph mark={value} />,
      }))}
    />
  );
}
