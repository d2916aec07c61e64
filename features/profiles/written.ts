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

/** The language of the whole page: the reader's unless nothing at all has been written in it. */
export function pageLanguage(profile: Profile, locale: Locale): Locale {
  const texts = [profile.summary, ...profile.sections.map(({ body }) => body)];
  const isWritten = (lang: Locale) => texts.some((text) => !isEmptyRichText(text[lang]));
  return [locale, ...knownLocales].find(isWritten) ?? locale;
}
