import { describe, expect, it } from "vitest";
import { formatReferenceDate } from "@/features/figures/dates";
import { indicatorsIn } from "@/features/figures/indicators";
import { resolveFigure } from "@/features/figures/resolve";
import { publishFindings } from "@/features/profiles/checks";
import { type Inline, inlines, type RichText } from "@/features/profiles/rich-text";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { partners } from "./partners";
import { countryRows, indicatorRows, statusRows } from "./reference";

/** Every figure as a line that can be laid beside the source page. */
function lines(profile: Profile, locale: Locale): string[] {
  const t = translator(locale, "figures");
  const indicators = indicatorsIn(indicatorRows, locale);
  const { sources } = profile;
  return profile.figures.flatMap((figure) => {
    const resolved = resolveFigure(figure, { letters: new Map(), sources, indicators, locale, t });
    const about = figure.about.kind === "wider" ? pickText(figure.about.name, locale) : figure.about.kind;
    return [resolved.primary, ...resolved.others].map((value) =>
      [
        resolved.name,
        value?.formatted.text.replaceAll("\u00a0", " "),
        about,
        value?.observation.source,
        value && formatReferenceDate(value.observation.date, locale, t),
      ].join(" · "),
    );
  });
}

const texts = ({ summary, sections }: Profile, locale: Locale): (RichText | undefined)[] => [
  summary[locale],
  ...sections.map(({ body }) => body[locale]),
];
const nodes = (profile: Profile, locale: Locale): Inline[] => texts(profile, locale).flatMap(inlines);

/** The paths of everything that is written in one language but not in all. */
function untranslated(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const written = locales.filter((locale) => locale in value && value[locale as keyof typeof value]);
  const isLanguage = entries.some(([key]) => locales.some((locale) => locale === key));
  if (isLanguage) return written.length === locales.length ? [] : [path];
  return entries.flatMap(([key, inner]) => untranslated(inner, `${path}.${key}`));
}

const facts: Record<string, string[]> = {
  bagcilar: [
    "Population · 748,483 · place · page · Date not stated",
    "Population · 870,000 · place · register · Date not stated",
    "Established · 1992 · place · page · Date not stated",
  ],
  konak: [
    "Population · 351,572 · place · page · latest official data",
    "People present on a day · about 1.5 million · place · page · Date not stated",
    "Area · 24 km² · place · page · Date not stated",
    "Neighbourhoods · 112 · place · page · Date not stated",
    "Directorates · 31 · organisation · page · Date not stated",
    "Staff · more than 2,000 · organisation · page · Date not stated",
    "Community centres · 15 · organisation · page · Date not stated",
    "Population · 4,367,251 · İzmir province · page · Date not stated",
    "Rank by population · 3rd · İzmir province · page · Date not stated",
  ],
  zeytinburnu: [
    "Population · approximately 300,000 · place · page · Date not stated",
    "Population · 292,616 · place · register · Date not stated",
    "District since · 1957 · place · page · Date not stated",
  ],
};

describe.each(partners)("the profile of $slug", ({ slug, profile, changeNote }) => {
  it("can be stored and published", () => {
    expect(profileSchema.parse(profile)).toEqual(profile);
    expect(
      publishFindings(profile, { indicators: indicatorsIn(indicatorRows, "en"), land: [], files: {} }),
    ).toEqual([]);
    expect(statusRows.map(({ key }) => key)).toContain(profile.status);
  });

  it("carries the figures of its sources", () => {
    expect(lines(profile, "en")).toEqual(facts[slug]);
  });

  it("is written in every language, with the same facts at work in each", () => {
    expect(untranslated({ profile, changeNote }, slug)).toEqual([]);
    const tokens = (locale: Locale, text: number) =>
      inlines(texts(profile, locale)[text])
        .filter(({ type }) => type !== "text")
        .map((node) => JSON.stringify(node))
        .toSorted();
    for (const text of texts(profile, "en").keys()) expect(tokens("tr", text)).toEqual(tokens("en", text));
  });

  it.each(locales)("types no figure and no date in its prose in %s", (locale) => {
    const typed = nodes(profile, locale).map((node) => (node.type === "text" ? node.text : ""));
    const titles = profile.milestones.map(({ title }) => pickText(title, locale));
    expect(typed.join("").length).toBeGreaterThan(200);
    // The number of a law is a name, not a figure.
    expect([...typed, ...titles].join(" ").replaceAll("3030", "")).not.toMatch(/\d/);
  });

  it("leaves a number in Turkish prose bare, so that no suffix can disagree with it", () => {
    const found = texts(profile, "tr").flatMap((text) => {
      const all = inlines(text);
      return all.filter(({ type }, i) => {
        const next = all[i + 1];
        return (
          (type === "figure" || type === "milestone") &&
          next?.type === "text" &&
          /^[’'\p{L}]/u.test(next.text)
        );
      });
    });
    expect(found).toEqual([]);
  });

  it("draws only what it has", () => {
    const ids = profile.figures.map(({ id }) => id);
    const drawn = profile.sections.flatMap(({ drawings }) =>
      drawings.flatMap((d) => (d.kind === "scale" ? [...d.figures] : "figure" in d ? [d.figure] : [])),
    );
    expect(ids).toEqual(expect.arrayContaining(drawn));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("Konak", () => {
  const konak = partners.find(({ slug }) => slug === "konak")?.profile;

  it("counts its community centres by kind", () => {
    const centres = konak?.figures.find(({ id }) => id === "community-centres");
    expect(centres?.parts.map(({ id, value }) => [id, value])).toEqual([
      ["senior-citizens", 1],
      ["sports", 10],
      ["culture", 4],
    ]);
  });

  it("dates its milestones to the day and comes into force with the last", () => {
    const rows = konak?.milestones.map((m) => [m.date?.value, m.source, m.standing?.inForce]);
    expect(rows).toEqual([
      ["1984-07-09", "gazette", false],
      ["1987-07-04", "page", false],
      ["1988-07-22", "page", true],
    ]);
  });

  it("reads in Turkish as Turkish figures do", () => {
    expect(konak && lines(konak, "tr")).toEqual(
      expect.arrayContaining([
        "Nüfus · 351.572 · place · page · en güncel resmî veriler",
        "Gün içinde bulunan kişi sayısı · tahminen 1,5 milyon · place · page · Tarih belirtilmemiş",
        "Nüfusa göre sıra · 3. · İzmir ili · page · Tarih belirtilmemiş",
      ]),
    );
  });
});

describe("the reference data", () => {
  it("is named in every language and knows every indicator in use", () => {
    expect(untranslated({ countryRows, statusRows, indicatorRows }, "reference")).toEqual([]);
    const used = partners.flatMap(({ profile }) => profile.figures.map(({ indicator }) => indicator));
    expect(indicatorRows.map(({ key }) => key)).toEqual(expect.arrayContaining(used));
    expect(indicatorRows.map(({ position }) => position)).toEqual(indicatorRows.map((_, i) => i));
  });
});
