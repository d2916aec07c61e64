"use client";

import type { Milestone } from "@/features/profiles/schema";
import { pickText } from "@/lib/i18n/localized";
import { ItemCommands, type Placed, useItemLabels } from "../fields/item-commands";
import { LocalizedFields } from "../fields/localized-fields";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import { SourceField } from "../panel/source-field";
import { MilestoneDateField } from "./milestone-date-field";

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
      <MilestoneDateField index={index} />
      <LocalizedFields name={`${path}.title`} label={t("milestones.title")} maxLength={300} />
      <SourceField name={`${path}.source`} />
      <label className="flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-cobalt"
          checked={standing !== null}
          onChange={(event) => setStanding(event.target.checked ? { label: {}, inForce: true } : null)}
        />
        {t("milestones.hasStanding")}
      </label>
      {standing && (
        <div className="space-y-2 border-l-2 border-rule pl-4">
          <LocalizedFields name={`${path}.standing.label`} label={t("milestones.standing")} maxLength={120} />
          <label className="flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-cobalt"
              checked={standing.inForce}
              onChange={(event) => setStanding({ ...standing, inForce: event.target.checked })}
            />
            {t("milestones.inForce")}
          </label>
        </div>
      )}
      <ItemCommands labels={labels} {...placed} />
    </fieldset>
  );
}
