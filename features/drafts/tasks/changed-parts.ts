import { localeNames } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { compareProfiles } from "../versions/compare";
import { fieldLabel, itemName } from "../versions/names";
import type { Reading } from "../versions/reading";
import { figurePlace, type TaskPlace } from "./task-place";

/** What a draft changes: its texts by the parts of the page, and each figure by what is said otherwise of it. */
export type ChangedParts = {
  parts: string[];
  /** The languages whose texts were changed, by their own names. */
  languages: string[];
  figures: { id: string; place: TaskPlace; fields: string[] }[];
};

/** What `reading` says otherwise than `published`; visitors see none of it yet. */
export function changedParts(reading: Reading, published: Reading): ChangedParts {
  const differences = compareProfiles(reading.profile, published.profile);
  const ofFigures = differences.filter(({ group }) => group === "figures");
  const texts = differences.filter(({ group }) => group !== "figures");
  const ids = new Set(ofFigures.flatMap(({ item }) => item ?? []));
  const isThere = (id: string) => reading.profile.figures.some((figure) => figure.id === id);
  const versions = [reading, published] as const;
  const t = translator(reading.locale, "editor");
  const partName = (group: (typeof texts)[number]["group"]): string => {
    if (group === "sections") return t("fieldNames.sectionOrder");
    if (group.startsWith("section:")) return itemName(group.slice("section:".length), versions);
    return t(`groups.${group as "summary"}`);
  };
  return {
    parts: [...new Set(texts.map(({ group }) => partName(group)))],
    languages: [...new Set(texts.flatMap(({ language }) => (language ? localeNames[language] : [])))],
    figures: [...ids].map((id) => ({
      id,
      place: figurePlace(id, isThere(id) ? reading : published),
      fields: [
        ...new Set(ofFigures.filter(({ item }) => item === id).map((found) => fieldLabel(found, versions))),
      ],
    })),
  };
}
