import { type Inline, inlines } from "@/features/profiles/rich-text";
import type { Drawing, Profile } from "@/features/profiles/schema";
import { knownLocales } from "@/lib/i18n/locales";

/** Where a figure appears: the key figures always, and the texts and drawings that refer to it. */
export type Place = { kind: "keyFigures" | "summary" } | { kind: "text" | "drawing"; section: string };
type Fact = "figure" | "milestone" | "source";
type Prose = Pick<Profile, "summary" | "sections">;

function refersTo(node: Inline, fact: Fact, id: string): boolean {
  if (node.type === "figure") return fact === "figure" && node.attrs.figure === id;
  if (node.type === "milestone") return fact === "milestone" && node.attrs.milestone === id;
  return node.type === "source" && fact === "source" && node.attrs.source === id;
}

const someInline = (texts: Profile["summary"], test: (node: Inline) => boolean): boolean =>
  knownLocales.some((locale) => inlines(texts[locale]).some(test));
const mentions = (texts: Profile["summary"], fact: Fact, id: string): boolean =>
  someInline(texts, (node) => refersTo(node, fact, id));

const draws = (drawing: Drawing, id: string): boolean => {
  if (drawing.kind === "scale") return drawing.figures.includes(id);
  return (drawing.kind === "series" || drawing.kind === "parts") && drawing.figure === id;
};

/** The places in which visitors meet a figure, in the order of the page. */
export function figurePlaces(profile: Prose, id: string): Place[] {
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
export const isMentioned = (profile: Prose, fact: Fact, id: string): boolean =>
  mentions(profile.summary, fact, id) ||
  profile.sections.some(
    (s) => mentions(s.body, fact, id) || (fact === "figure" && s.drawings.some((d) => draws(d, id))),
  );

/** The same for one part of a figure's sum; two figures may have parts of the same id. */
export const isPartMentioned = (profile: Prose, figure: string, part: string): boolean =>
  [profile.summary, ...profile.sections.map((s) => s.body)].some((texts) =>
    someInline(
      texts,
      (node) => node.type === "figure" && node.attrs.figure === figure && node.attrs.part === part,
    ),
  );
