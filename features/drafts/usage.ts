import { inlines } from "@/features/profiles/rich-text";
import type { Drawing, Profile } from "@/features/profiles/schema";
import { locales } from "@/lib/i18n/locales";

/** Where a figure appears: the key figures always, and the texts and drawings that refer to it. */
export type Place = { kind: "keyFigures" | "summary" } | { kind: "text" | "drawing"; section: string };
type Fact = "figure" | "milestone" | "source";
type Texts = Profile["summary"];

const mentions = (texts: Texts, fact: Fact, id: string): boolean =>
  locales.some((locale) =>
    inlines(texts[locale]).some((node) => {
      if (node.type !== fact) return false;
      return Object.values(node.attrs).includes(id);
    }),
  );

const draws = (drawing: Drawing, id: string): boolean => {
  if (drawing.kind === "scale") return drawing.figures.includes(id);
  return (drawing.kind === "series" || drawing.kind === "parts") && drawing.figure === id;
};

/** The places in which visitors meet a figure, in the order of the page. */
export function figurePlaces(profile: Pick<Profile, "summary" | "sections">, id: string): Place[] {
  const inSections = profile.sections.flatMap((section): Place[] => [
    ...(mentions(section.body, "figure", id) ? [{ kind: "text" as const, section: section.id }] : []),
    ...(section.drawings.some((d) => draws(d, id))
      ? [{ kind: "drawing" as const, section: section.id }]
      : []),
  ]);
  const inSummary: Place[] = mentions(profile.summary, "figure", id) ? [{ kind: "summary" }] : [];
  return [...inSummary, { kind: "keyFigures" }, ...inSections];
}

/** Whether any text refers to the fact, which would be left pointing at nothing. */
export const isMentioned = (
  profile: Pick<Profile, "summary" | "sections">,
  fact: Fact,
  id: string,
): boolean =>
  mentions(profile.summary, fact, id) ||
  profile.sections.some(
    (s) => mentions(s.body, fact, id) || (fact === "figure" && s.drawings.some((d) => draws(d, id))),
  );
