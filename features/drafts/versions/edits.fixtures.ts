import fc from "fast-check";
import { reviewIntervals, usualInterval } from "@/features/figures/schema";
import type { Drawing, Profile, Section } from "@/features/profiles/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import { moved } from "../editing/moved";
import { figure, milestone, observation, otherName, prose, section, source } from "./versions.fixtures";

/** One thing that a person does in the editor; `text` is theirs alone, so that it can be found again. */
export type Edit = { what: keyof typeof edits; at: number; text: string; language: Locale };
type Given = Omit<Edit, "what">;

const at = <T>(items: readonly T[], index: number, change: (item: T) => T): T[] =>
  items.map((item, i) => (i === index % items.length ? change(item) : item));
const without = <T>(items: readonly T[], index: number): T[] =>
  items.toSpliced(index % (items.length || 1), 1);

const inSection = (p: Profile, { at: index }: Given, change: (s: Section) => Section): Profile => ({
  ...p,
  sections: at(p.sections, index, change),
});
const inDrawings = (p: Profile, given: Given, change: (d: Drawing[]) => Drawing[]): Profile =>
  inSection(p, given, (s) => ({ ...s, drawings: change(s.drawings) }));
const withNames = (p: Profile, others: Profile["names"]["others"]): Profile => ({
  ...p,
  names: { ...p.names, others },
});
const number = (text: string) => text.length * 1000 + [...text].reduce((sum, c) => sum + c.charCodeAt(0), 0);

const edits = {
  status: (p: Profile, { text }: Given) => ({ ...p, status: text }),
  region: (p, { text, language }) => ({ ...p, region: { ...p.region, [language]: text } }),
  addName: (p, { text }) => withNames(p, [...p.names.others, otherName(text)]),
  name: (p, { at: index, text }) =>
    withNames(
      p,
      at(p.names.others, index, (one) => ({ ...one, text })),
    ),
  removeName: (p, { at: index }) => withNames(p, without(p.names.others, index)),
  website: (p, { text }) => ({ ...p, contacts: { ...p.contacts, website: `https://${text}.example` } }),
  summary: (p, { text, language }) => ({ ...p, summary: { ...p.summary, [language]: prose(text) } }),
  heading: (p, given) =>
    inSection(p, given, (s) => ({ ...s, heading: { ...s.heading, [given.language]: given.text } })),
  body: (p, given) =>
    inSection(p, given, (s) => ({ ...s, body: { ...s.body, [given.language]: prose(given.text) } })),
  addSection: (p, { text }) => ({ ...p, sections: [...p.sections, section(text, text)] }),
  removeSection: (p, { at: index }) => ({ ...p, sections: without(p.sections, index) }),
  moveSection: (p, { at: index }) => ({ ...p, sections: moved(p.sections, index, 1) }),
  addDrawing: (p, given) =>
    inDrawings(p, given, (all) => [...all, { kind: "list", title: { en: given.text }, items: [] }]),
  listTitle: (p, given) =>
    inDrawings(p, given, (all) =>
      all.map((d) => (d.kind === "list" ? { ...d, title: { ...d.title, [given.language]: given.text } } : d)),
    ),
  removeDrawing: (p, given) => inDrawings(p, given, (all) => without(all, given.at)),
  addFigure: (p, { text }) => ({ ...p, figures: [...p.figures, figure(text, observation("o", 1))] }),
  removeFigure: (p, { at: index }) => ({ ...p, figures: without(p.figures, index) }),
  value: (p, { at: index, text }) => ({
    ...p,
    figures: at(p.figures, index, (f) => ({
      ...f,
      observations: at(f.observations, index, (o) => ({ ...o, value: number(text), typed: text })),
    })),
  }),
  newer: (p, { at: index, text }) => ({
    ...p,
    figures: at(p.figures, index, (f) => ({
      ...f,
      observations: [observation(text, number(text)), ...f.observations],
    })),
  }),
  ownName: (p, { at: index, text, language }) => ({
    ...p,
    figures: at(p.figures, index, (f) => ({
      ...f,
      indicator: null,
      own: {
        ...{ unit: f.own?.unit ?? "count", names: { ...f.own?.names, [language]: text } },
        reviewMonths: f.own ? f.own.reviewMonths : usualInterval,
      },
    })),
  }),
  ownReview: (p, { at: index, text }) => ({
    ...p,
    figures: at(p.figures, index, (f) => ({
      ...f,
      own: f.own && { ...f.own, reviewMonths: reviewIntervals[number(text) % 6] ?? null },
    })),
  }),
  shared: (p, { at: index }) => ({
    ...p,
    figures: at(p.figures, index, (f) => ({ ...f, indicator: "area", own: null })),
  }),
  milestone: (p, { at: index, text, language }) => ({
    ...p,
    milestones: at(p.milestones, index, (m) => ({ ...m, title: { ...m.title, [language]: text } })),
  }),
  standing: (p, { at: index, text, language }) => ({
    ...p,
    milestones: at(p.milestones, index, (m) => ({
      ...m,
      standing: { inForce: true, label: { ...m.standing?.label, [language]: text } },
    })),
  }),
  noStanding: (p, { at: index }) => ({
    ...p,
    milestones: at(p.milestones, index, (m) => ({ ...m, standing: null })),
  }),
  addMilestone: (p, { text }) => ({ ...p, milestones: [milestone(text), ...p.milestones] }),
  source: (p, { at: index, text, language }) => ({
    ...p,
    sources: at(p.sources, index, (s) => ({ ...s, note: { ...s.note, [language]: text } })),
  }),
  addSource: (p, { text }) => ({ ...p, sources: [...p.sources, source(text)] }),
  removeSource: (p, { at: index }) => ({ ...p, sources: without(p.sources, index) }),
} satisfies Record<string, (profile: Profile, given: Given) => Profile>;

const every = Object.keys(edits) as Edit["what"][];

const editOf = (who: string, among: readonly Edit["what"][], places: number): fc.Arbitrary<Edit> =>
  fc
    .record({
      what: fc.constantFrom(...among),
      at: fc.nat(places - 1),
      text: fc.stringMatching(/^[a-z]{1,4}$/),
      language: fc.constantFrom(...locales),
    })
    .map((edit) => ({ ...edit, text: `${who}-${edit.text}` }));

/** What one person does between two saves. What they add has an id that nobody else gives. */
export const editsOf = (who: string, most = 6, { among = every, places = 4 } = {}) =>
  fc
    .array(editOf(who, among, places), { maxLength: most })
    .map((all) => all.map((edit, i) => ({ ...edit, text: `${edit.text}${i}` })));

export const edited = (profile: Profile, all: readonly Edit[]): Profile =>
  all.reduce((now, { what, ...given }) => edits[what](now, given), profile);
