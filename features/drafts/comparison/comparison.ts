import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { compareProfiles } from "../versions/compare";
import type { FieldName, FieldPlace, Group } from "../versions/fields";
import { type Lists, type Reading, readVersion } from "../versions/reading";

/** A field that is otherwise in the later of two versions; the side without it is `undefined`. */
export type Change = FieldPlace & { key: string; name: FieldName; before: unknown; after: unknown };

/** Two versions of a profile, and what became of the one in the other. */
export type Comparison = {
  before: Reading;
  after: Reading;
  locale: Locale;
  changes: Change[];
};

export function compareVersions(
  { before, after }: { before: Profile; after: Profile },
  lists: Lists,
  locale: Locale,
  options: Parameters<typeof readVersion>[3] = {},
): Comparison {
  const changes = compareProfiles(after, before).map(({ mine, theirs, ...place }) => ({
    ...place,
    before: theirs,
    after: mine,
  }));
  return {
    before: readVersion(before, lists, locale, options),
    after: readVersion(after, lists, locale, options),
    locale,
    changes,
  };
}

/** The later version first: what a thing is called now is what it is called. */
export const versionsOf = ({ before, after }: Comparison): [Reading, Reading] => [after, before];

export type ChangedGroup = { group: Group; changes: Change[] };

/** The parts of the page in which something changed: texts first, then facts. */
export function changedGroups({ changes }: Comparison): ChangedGroup[] {
  const rank = (group: Group) =>
    [
      ...["title", "summary", "section", "sections", "figures", "milestones", "sources"],
      ...["images", "documents", "contact"],
    ].indexOf(group.split(":")[0] ?? "");
  const groups = [...new Set(changes.map(({ group }) => group))];
  // Responsibility, which stands last, is in no list.
  const place = (group: Group) => (rank(group) < 0 ? Number.POSITIVE_INFINITY : rank(group));
  return groups
    .toSorted((a, b) => place(a) - place(b))
    .map((group) => ({ group, changes: changes.filter((change) => change.group === group) }));
}

/** Where a field stands on the page of a comparison. */
export const changeAnchor = (key: string): string =>
  `change-${key.replaceAll(".", "_").replaceAll(":", "__")}`;
