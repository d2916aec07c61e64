import { isEmptyRichText } from "@/features/profiles/rich-text";
import type { Profile } from "@/features/profiles/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import { compareProfiles } from "../versions/compare";
import type { Group } from "../versions/fields";
import { isEmptyValue } from "../versions/same";

export type OutlineEntry = { group: Group; section?: string; isChanged: boolean; isEmpty: boolean };

const isEmptyGroup = (profile: Profile, group: Group): boolean => {
  const { names, contacts } = profile;
  if (group === "title") return !names.short.trim();
  if (group === "contact") return isEmptyValue(contacts);
  // A page may well do without.
  if (group === "images" || group === "documents") return false;
  if (group.startsWith("section:")) {
    const section = profile.sections.find((s) => `section:${s.id}` === group);
    return isEmptyValue(section?.heading) && isEmptyValue(section?.body);
  }
  return isEmptyValue(profile[group as "summary" | "figures" | "milestones" | "sources" | "responsibility"]);
};

/** The parts of the page in their order, and how each stands against what visitors see now. */
export function outline(profile: Profile, published: Profile | null): OutlineEntry[] {
  const changed = new Set(published ? compareProfiles(profile, published).map((d) => d.group) : []);
  const entry = (group: Group, section?: string): OutlineEntry => ({
    group,
    section,
    isChanged: changed.has(group),
    isEmpty: isEmptyGroup(profile, group),
  });
  return [
    entry("title"),
    entry("summary"),
    entry("figures"),
    ...profile.sections.map((s) => entry(`section:${s.id}`, s.id)),
    entry("milestones"),
    entry("sources"),
    entry("images"),
    entry("documents"),
    entry("contact"),
    entry("responsibility"),
  ];
}

/** The languages that a translator into `own` has before them: those, and the others in which something is written. */
export const languagesBeside = (own: readonly Locale[], profile: Pick<Profile, "summary" | "sections">) =>
  locales.filter(
    (locale) =>
      own.includes(locale) ||
      [profile.summary, ...profile.sections.map((s) => s.body)].some(
        (text) => !isEmptyRichText(text[locale]),
      ),
  );
