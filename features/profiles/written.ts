import { knownLocales, type Locale } from "@/lib/i18n/locales";
import { type Localized, pick } from "@/lib/i18n/localized";
import { inlines, isEmptyRichText, type RichText } from "./rich-text";
import type { Profile, Section } from "./schema";

/** A text in the language in which it will be read: the reader's, or another when it has not been written. */
export type Written<T> = { value: T; lang: Locale };

export function pickRichText(text: Localized<RichText>, locale: Locale): Written<RichText> | null {
  for (const lang of [locale, ...knownLocales]) {
    const value = text[lang];
    if (value && !isEmptyRichText(value)) return { value, lang };
  }
  return null;
}

export type WrittenSection = {
  id: string;
  heading: Written<string> | null;
  body: Written<RichText> | null;
  section: Section;
  /** The figures that its text and its drawings show, in order of appearance. */
  figures: string[];
};

/** The address within the page of a drawing of a section. */
export const drawingId = (section: string, index: number): string => `drawing-${section}-${index}`;

/** The sections that have something to show, each in one language for heading and text. */
export function writtenSections(profile: Profile, locale: Locale): WrittenSection[] {
  return profile.sections
    .map((section) => {
      const body = pickRichText(section.body, locale);
      const heading = pick(section.heading, body?.lang ?? locale);
      return { id: section.id, heading, body, section, figures: figuresIn(section, body?.value) };
    })
    .filter(({ heading, body, section }) => heading && (body || section.drawings.length > 0));
}

function figuresIn(section: Section, body: RichText | undefined): string[] {
  const told = inlines(body).flatMap((node) => (node.type === "figure" ? [node.attrs.figure] : []));
  const drawn = section.drawings.flatMap((drawing) => {
    if (drawing.kind === "scale") return drawing.figures;
    return drawing.kind === "series" || drawing.kind === "parts" ? [drawing.figure] : [];
  });
  return [...new Set([...told, ...drawn])];
}

/** The languages in which a reader of `locale` reads the texts of a page. */
const readIn = ({ summary, sections }: Profile, locale: Locale): Locale[] =>
  [summary, ...sections.map(({ body }) => body)].flatMap((text) => pickRichText(text, locale)?.lang ?? []);

/** The language of most of the page: the reader's, unless less than half of what is written has been written in it. */
export function pageLanguage(profile: Profile, locale: Locale): Locale {
  const read = readIn(profile, locale);
  const count = (lang: Locale) => read.filter((one) => one === lang).length;
  if (2 * count(locale) >= read.length) return locale;
  return read.reduce((most, lang) => (count(lang) > count(most) ? lang : most));
}

/** Whether any text of the page has been written in the reader's own language. */
export const isWrittenIn = (profile: Profile, locale: Locale): boolean =>
  readIn(profile, locale).includes(locale);
