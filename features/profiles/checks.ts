import { partsAddUp, primaryObservation } from "@/features/figures/observations";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type Check, type Known, when } from "./check";
import { isLanguage } from "./language";
import { mediaChecks } from "./media-checks";
import { otherNameChecks } from "./other-name-checks";
import { liesInCountry } from "./place-check";
import { inlines, isEmptyRichText } from "./rich-text";
import type { Drawing, Profile } from "./schema";
import { valueChecks } from "./value-checks";

/**
 * What stands between a draft and its publication. `field` is the path of the field in the profile
 * (`figures.3.observations.0.value`), to which the checklist links; `params` fill the message.
 */
export type Finding = { check: CheckName; field: string; params?: Record<string, string> };
export type CheckName = keyof typeof checks;

const writtenIn = (profile: Profile): Locale[] =>
  locales.filter((locale) => !isEmptyRichText(profile.summary[locale]));

/** Rules for publishing, by name. Rules for saving are the schema itself. */
const checks = {
  hasShortName: (p) => when(!p.names.short.trim(), "names.short"),
  hasOfficialName: (p) => when(!p.names.official.text.trim(), "names.official.text"),
  saysOfficialLanguage: (p) =>
    when(Boolean(p.names.official.text.trim()) && !isLanguage(p.names.official.lang), "names.official.lang"),
  hasEnglishName: (p) => when(!p.names.english.trim(), "names.english"),
  ...otherNameChecks,
  hasStatus: (p) => when(!p.status, "status"),
  hasRegion: (p) => when(!Object.values(p.region).some((text) => text?.trim()), "region"),
  placeLiesInCountry: (p, known) => liesInCountry(p, known),
  hasSummary: (p) => when(writtenIn(p).length === 0, "summary"),
  hasResponsibility: (p) =>
    when(!Object.values(p.responsibility).some((text) => text?.trim()), "responsibility"),
  sectionsHaveHeadings: (p) =>
    p.sections.flatMap((s, i) =>
      writtenIn(p).flatMap((l) =>
        when(!isEmptyRichText(s.body[l]) && !s.heading[l]?.trim(), `sections.${i}.heading`, { locale: l }),
      ),
    ),
  figuresHaveNames: (p) =>
    p.figures.flatMap((f, i) =>
      when(
        !f.indicator && !Object.values(f.own?.names ?? {}).some((n) => n?.trim()),
        `figures.${i}.own.names`,
      ),
    ),
  figuresHaveValues: (p) =>
    p.figures.flatMap((f, i) => when(!primaryObservation(f, p.sources), `figures.${i}.observations.0.value`)),
  ...valueChecks,
  observationsHaveSources: (p) =>
    p.figures.flatMap((f, i) =>
      f.observations.flatMap((o, j) =>
        when(!p.sources.some((s) => s.id === o.source), `figures.${i}.observations.${j}.source`),
      ),
    ),
  widerFiguresNameTheirArea: (p) =>
    p.figures.flatMap((f, i) =>
      when(
        f.about.kind === "wider" && !Object.values(f.about.name).some((n) => n?.trim()),
        `figures.${i}.about`,
      ),
    ),
  partsAddUp: (p) =>
    p.figures.flatMap((f, i) => when(partsAddUp(f, p.sources) === false, `figures.${i}.parts`)),
  milestonesAreDated: (p) => p.milestones.flatMap((m, i) => when(!m.date, `milestones.${i}.date`)),
  milestonesHaveTitles: (p) =>
    p.milestones.flatMap((m, i) =>
      when(!Object.values(m.title).some((t) => t?.trim()), `milestones.${i}.title`),
    ),
  milestonesPointAtSources: (p) =>
    p.milestones.flatMap((m, i) =>
      when(m.source !== null && !p.sources.some((s) => s.id === m.source), `milestones.${i}.source`),
    ),
  sourcesHaveTitles: (p) =>
    p.sources.flatMap((s, i) => when(!Object.values(s.title).some((t) => t?.trim()), `sources.${i}.title`)),
  ...mediaChecks,
  drawingsPointAtFigures: (p) =>
    p.sections.flatMap((s, i) =>
      s.drawings.flatMap((drawing, j) =>
        drawnFigures(drawing).flatMap(({ id, at }) =>
          when(!p.figures.some((f) => f.id === id), `sections.${i}.drawings.${j}.${at}`),
        ),
      ),
    ),
  tokensPointAtFacts: (p) =>
    texts(p).flatMap(({ field, text }) =>
      inlines(text).flatMap((node) => {
        if (node.type === "figure") {
          const figure = p.figures.find((f) => f.id === node.attrs.figure);
          const part = node.attrs.part === null || figure?.parts.some((x) => x.id === node.attrs.part);
          return when(!figure || !part, field);
        }
        if (node.type === "milestone")
          return when(!p.milestones.some((m) => m.id === node.attrs.milestone), field);
        if (node.type === "source") return when(!p.sources.some((s) => s.id === node.attrs.source), field);
        return [];
      }),
    ),
} satisfies Record<string, Check>;

/** The figures that a drawing is made of, with the place of each in it. */
function drawnFigures(drawing: Drawing): { id: string; at: string }[] {
  if (drawing.kind === "scale") return drawing.figures.map((id, k) => ({ id, at: `figures.${k}` }));
  if (drawing.kind === "series" || drawing.kind === "parts") return [{ id: drawing.figure, at: "figure" }];
  return [];
}

/** Every text of the profile with the path of its field. */
function texts(profile: Profile) {
  return locales.flatMap((locale) => [
    { field: `summary.${locale}`, text: profile.summary[locale] },
    ...profile.sections.map((s, i) => ({ field: `sections.${i}.body.${locale}`, text: s.body[locale] })),
  ]);
}

/** What is missing before `profile` can be published, in the order of the page; empty when nothing is. */
export function publishFindings(profile: Profile, known: Known): Finding[] {
  return Object.entries(checks).flatMap(([check, run]) =>
    (run as Check)(profile, known).map((finding) => ({ check: check as CheckName, ...finding })),
  );
}
