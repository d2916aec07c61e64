"use client";

import type { Milestone } from "@/features/profiles/schema";
import { pickText } from "@/lib/i18n/localized";
import { CheckField } from "../fields/check-field";
import { ItemCommands, type Placed, useItemLabels } from "../fields/item-commands";
import { LocalizedFields } from "../fields/localized-fields";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import { SourceField } from "../panel/source-field";
import { DatedField } from "./dated-field";

type Props = Placed & { milestone: Milestone };

/** One event: its date, what happened, and what the municipality was from then on. */
export function MilestoneFields({ milestone, ...placed }: Props) {
  const { index } = placed;
  const t = useWords();
  const { locale } = useSettings();
  const { setValue } = useProfileForm();
  const path = `milestones.${index}` as const;
  const name = pickText(milestone.title, locale) || t("milestones.number", { number: index + 1 });
  const labels = useItemLabels(name);
  const { standing } = milestone;
  const setStanding = (next: Milestone["standing"]) => setValue(`${path}.standing`, next, edited);
  return (
    <fieldset data-entry="" className="space-y-4 border-t border-rule pt-4">
      <legend className="sr-only">{name}</legend>
      <DatedField name={`${path}.date`} label={t("milestones.date")} />
      <LocalizedFields name={`${path}.title`} label={t("milestones.title")} maxLength={300} />
      <SourceField name={`${path}.source`} />
      <CheckField
        label={t("milestones.hasStanding")}
        checked={standing !== null}
        onChange={(is) => setStanding(is ? { label: {}, inForce: true } : null)}
      />
      {standing && (
        <div className="space-y-2 border-l-2 border-rule pl-4">
          <LocalizedFields name={`${path}.standing.label`} label={t("milestones.standing")} maxLength={120} />
          <CheckField
            label={t("milestones.inForce")}
            checked={standing.inForce}
            onChange={(inForce) => setStanding({ ...standing, inForce })}
          />
        </div>
      )}
      <CheckField
        label={t("milestones.changesBoundary")}
        hint={t("milestones.changesBoundaryHint")}
        checked={milestone.changesBoundary}
        onChange={(is) => setValue(`${path}.changesBoundary`, is, edited)}
      />
      <ItemCommands labels={labels} {...placed} />
    </fieldset>
  );
}
