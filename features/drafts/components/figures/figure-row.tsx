"use client";

import { Icon } from "@/components/icon";
import { editorPath } from "@/features/auth/paths";
import { LetterTile } from "@/features/figures/components/letter-tile";
import { PrecisionMark } from "@/features/figures/components/precision-mark";
import { formatValue } from "@/features/figures/format";
import type { ResolvedFigure } from "@/features/figures/resolve";
import type { Observation } from "@/features/figures/schema";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { fieldId } from "../../editing/field-ids";
import { figureTitle } from "../../editing/figure-title";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";
import { DateField } from "../panel/date-field";
import type { FigureState } from "./figure-state";

type Props = {
  facts: ResolvedFigure;
  index: number;
  /** Null for a figure that has no value yet. */
  observation: Observation | null;
  isPrimary: boolean;
  /** Whether the figure stands on screen as in the draft. */
  isSaved: boolean;
  state: FigureState | undefined;
};

/** One value of a figure: what it says, the day that it stands for, and whether it is still right. */
export function FigureRow({ facts, index, observation, isPrimary, isSaved, state }: Props) {
  const editor = useWords();
  const { locale, municipality } = useSettings();
  const t = translator(locale, "tasks");
  const { sources } = useFacts();
  const { figure, letter, isWider, unit } = facts;
  const title = figureTitle(facts, locale) || editor("panel.unnamed");
  const address = { country: municipality.countrySlug, slug: municipality.slug };
  const label = (column: "value" | "date" | "source" | "state") => (
    <span aria-hidden="true" className="figures-label">
      {t(`figures.columns.${column}`)}
    </span>
  );
  const head = (
    <th scope="row">
      <span className="flex gap-2.5">
        <LetterTile letter={letter} isWider={isWider} className="mt-[0.15rem]" />
        <span className="min-w-0">
          <span className="block font-[650] [overflow-wrap:anywhere]">{title}</span>
          <a
            href={`${editorPath(address)}#${fieldId(`figures.${index}`)}`}
            className="link text-note font-normal"
          >
            {t("figures.editor")}
            <span className="sr-only">: {title}</span>
          </a>
        </span>
      </span>
    </th>
  );
  if (!observation) {
    return (
      <tr>
        {head}
        <td colSpan={4} className="text-ink-2">
          {t("figures.noValue")}
        </td>
      </tr>
    );
  }
  const number = sources.findIndex(({ id }) => id === observation.source);
  const source = sources[number];
  const value = formatValue(
    { ...observation, unit: observation.unit ?? unit },
    locale,
    translator(locale, "figures"),
  );
  const nth = figure.observations.indexOf(observation);
  return (
    <tr>
      {head}
      <td>
        {label("value")}
        <span className="block text-[1.125rem]">{value?.text}</span>
        <PrecisionMark
          mark={source?.kind === "register" ? "register" : observation.precision}
          locale={locale}
          className="text-note text-ink-2"
        />
      </td>
      <td>
        {label("date")}
        <DateField
          path={`figures.${index}.observations.${nth}`}
          legend={`${t("figures.columns.date")}: ${title}`}
        />
      </td>
      <td className="text-note [overflow-wrap:anywhere]">
        {label("source")}
        {source ? (
          <>
            [{number + 1}] {pickText(source.title, locale) || editor("source.untitled")}
          </>
        ) : (
          t("figures.noSource")
        )}
      </td>
      <td className="space-y-1.5 text-note">
        {label("state")}
        {facts.disagree && (
          <p className="flex gap-2 text-coral-ink">
            <Icon name="alert" className="mt-0.5 shrink-0" /> {t("figures.disagree")}
          </p>
        )}
        {!isPrimary && <p className="text-ink-2">{t("figures.alone")}</p>}
        {isPrimary && !isSaved && <p className="text-ink-2">{t("figures.unsaved")}</p>}
        {isPrimary && isSaved && state && (
          <>
            {state.due && (
              <p className={`flex gap-2 ${state.isDue ? "text-coral-ink" : "text-ink-2"}`}>
                <Icon name="clock" className="mt-0.5 shrink-0" /> {state.due}
              </p>
            )}
            {state.confirm}
          </>
        )}
      </td>
    </tr>
  );
}
