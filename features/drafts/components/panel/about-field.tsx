"use client";

import { useController, useWatch } from "react-hook-form";
import { Segmented } from "@/components/segmented";
import { Select } from "@/components/select";
import type { About } from "@/features/figures/schema";
import type { Profile } from "@/features/profiles/schema";
import { fieldId } from "../../editing/field-ids";
import { LocalizedFields } from "../fields/localized-fields";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

const levels = ["province", "region", "country", "other"] as const;

/** What place a figure is about: the municipality's own, its administration, or a wider area around it. */
export function AboutField({ index }: { index: number }) {
  const t = useWords();
  const { control, setValue } = useProfileForm();
  const path = `figures.${index}.about` as const;
  const { field } = useController({ control, name: path });
  const place = useWatch<Profile, "names.short">({ name: "names.short" });
  const about: About = field.value;
  const set = (kind: About["kind"]) => {
    const next: About = kind === "wider" ? { kind, level: "province", name: {} } : { kind };
    if (kind !== about.kind) setValue(path, next, edited);
  };
  return (
    <div>
      <Segmented
        id={fieldId(path)}
        legend={t("about.label")}
        value={about.kind}
        onChange={set}
        options={[
          { value: "place", label: place || t("about.place") },
          { value: "organisation", label: t("about.organisation") },
          { value: "wider", label: t("about.wider") },
        ]}
      />
      {about.kind === "wider" && (
        <div className="mt-3 space-y-3">
          <Select
            aria-label={t("about.level")}
            value={about.level}
            options={levels.map((value) => ({ value, label: t(`about.levels.${value}`) }))}
            onChange={(level) => setValue(path, { ...about, level }, edited)}
          />
          <LocalizedFields name={`${path}.name`} label={t("about.name")} maxLength={120} stacked />
        </div>
      )}
    </div>
  );
}
