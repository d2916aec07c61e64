import { formatCalendarDate } from "@/features/figures/dates";
import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, pick } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";
import { plainText } from "../plain-text";
import { datedMilestones } from "../timeline";
import { type Written as InLanguage, pickRichText } from "../written";

/** More stand on the profile. */
const mostOrigins = 3;
const mostLetters = 160;

export type Origin = { key: string; date: string; text: string; lang: Locale | undefined };

/** What the profile dates first: its earliest events, and years that it records as figures. */
export function originsOf({ published, locale, own }: PageContext): Origin[] {
  const events = datedMilestones(published.profile.milestones).map(({ id, date, title }) => {
    const found = pick(title, locale);
    const shown = formatCalendarDate(date, locale);
    return {
      key: id,
      date: shown,
      text: found?.value ?? "",
      lang: foreignLang(found, locale),
      at: date.value,
    };
  });
  const years = own.flatMap(({ figure, unit, primary, name, lang }) =>
    unit === "year" && primary
      ? [{ key: figure.id, date: primary.formatted.text, text: name, lang, at: primary.formatted.number }]
      : [],
  );
  return [...years, ...events].toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, mostOrigins);
}

/** The beginning of a text: its first sentences as far as they are short, else cut at a word. */
export function shortenedTo(text: string, lang: string, most = mostLetters): string {
  let short = "";
  for (const { segment } of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)) {
    if (short && (short + segment).trim().length > most) break;
    short += segment;
  }
  short = short.trim();
  return short.length <= most ? short : `${short.slice(0, Math.max(short.lastIndexOf(" ", most), 1))}…`;
}

/** The profile in a sentence, in the language in which it will be read. */
export function summaryOf({ published, locale, factsIn }: PageContext): InLanguage<string> | null {
  const found = pickRichText(published.profile.summary, locale);
  if (!found) return null;
  return { value: shortenedTo(plainText(found.value, factsIn(found.lang)), found.lang), lang: found.lang };
}
