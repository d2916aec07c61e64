import { localeNames } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import {
  type Change,
  type ChangedGroup,
  type Comparison,
  changeAnchor,
  changedGroups,
  versionsOf,
} from "../../comparison/comparison";
import { figureChanges } from "../../comparison/figure-rows";
import { summaryOf } from "../../comparison/summary";
import type { FieldName, Group } from "../../versions/fields";
import { fieldLabel, fieldName, itemName } from "../../versions/names";
import { ChangeField } from "./change-field";
import { FigureTable } from "./figure-table";
import type { Presentation } from "./presentation";

type Props = Omit<Presentation, "locale"> & { comparison: Comparison };

function groupTitle(group: Group, comparison: Comparison): string {
  const t = translator(comparison.locale, "editor");
  if (group === "sections") return t("outline.title");
  if (group.startsWith("section:"))
    return itemName(group.slice("section:".length), versionsOf(comparison)) || t("sections.untitled");
  return t(`groups.${group as "title"}`);
}

/** What one version may have and the other not. */
const wholes: readonly FieldName[] = [
  ...(["section", "milestone", "source", "drawing", "standing", "image", "inGallery", "document"] as const),
  "otherName",
];

/** What a field is called under the heading of its group: "Text · English", "City council: date". */
function titleOf(change: Change, comparison: Comparison): string {
  const { locale } = comparison;
  const versions = versionsOf(comparison);
  const t = translator(locale, "history");
  const isOfList = ["milestones", "sources", "images", "documents"].includes(change.group);
  const isWhole = wholes.includes(change.name);
  const [was, is] = [change.before !== undefined, change.after !== undefined];
  const state = isWhole && was !== is && t(`state.${is ? "added" : "removed"}`);
  const name = isOfList ? fieldName(change, versions) : sentenceCase(fieldLabel(change, versions), locale);
  const language = !isOfList && change.language && localeNames[change.language];
  return [name, language, state].filter(Boolean).join(" · ");
}

function Fields({
  changes,
  comparison,
  ...presentation
}: Presentation & { changes: Change[]; comparison: Comparison }) {
  return changes.map((change) => (
    <div key={change.key} id={changeAnchor(change.key)} className="change">
      <p className="change-label">{titleOf(change, comparison)}</p>
      <ChangeField change={change} comparison={comparison} {...presentation} />
      {presentation.below?.(change.key)}
    </div>
  ));
}

/**
 * What became of a profile in a later version of it: texts word by word, figures in a table, everything else in words.
 * Each changed field has the id `changeAnchor(key)`, and room `below` it.
 */
export function ComparisonView({ comparison, ...given }: Props) {
  const presentation = { ...given, locale: comparison.locale };
  const t = translator(comparison.locale, "history");
  const isOfFigure = ({ group, item }: Change) => group === "figures" && item !== undefined;
  return (
    <div className="comparison">
      <p className="comparison-summary">
        <span aria-hidden="true">
          <del className="diff-removed">{t("legend.removed")}</del>
          <ins className="diff-added">{t("legend.added")}</ins>
        </span>
        {summaryOf(comparison)}
      </p>
      {changedGroups(comparison).map(({ group, changes }: ChangedGroup) => (
        <section key={group} className="change-group" aria-labelledby={changeAnchor(`group-${group}`)}>
          <h3 id={changeAnchor(`group-${group}`)}>{groupTitle(group, comparison)}</h3>
          {changes.some(isOfFigure) && <FigureTable figures={figureChanges(comparison)} {...presentation} />}
          <Fields
            changes={changes.filter((change) => !isOfFigure(change))}
            comparison={comparison}
            {...presentation}
          />
        </section>
      ))}
    </div>
  );
}
