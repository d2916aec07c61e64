import type { Locale } from "@/lib/i18n/locales";
import type { RichText } from "./rich-text";
import type { Profile, Section } from "./schema";

/** A part of a profile that can be found by its words and led to. */
export type Passage = {
  kind: "summary" | "section" | "figures" | "documents";
  /** Of the element on the page; "" for its top. */
  anchor: string;
  /** "" where the part has no heading of its own. */
  heading: string;
  text: string;
};

/** What is drawn beside a section, in words. */
function drawnWords({ drawings }: Section, { milestones }: Profile, locale: Locale): string[] {
  return drawings.flatMap((drawing) => {
    if (drawing.kind === "list") return [drawing.title, ...drawing.items].map((each) => each[locale] ?? "");
    return drawing.kind === "timeline" ? milestones.map(({ title }) => title[locale] ?? "") : [];
  });
}

/** What has been written of a profile in one language, part by part. `read` says how its prose reads. */
export function passagesOf(
  profile: Profile,
  locale: Locale,
  read: (text: RichText | undefined) => string,
): Passage[] {
  const { summary, sections, figures, documents } = profile;
  const own = figures.map((figure) => figure.own?.names[locale] ?? "").filter(Boolean);
  const titles = documents.map(({ title }) => title[locale] ?? "").filter(Boolean);
  const passages: Passage[] = [
    { kind: "summary", anchor: "", heading: "", text: read(summary[locale]) },
    ...sections.map((section): Passage => {
      const texts = [read(section.body[locale]), ...drawnWords(section, profile, locale)];
      return {
        kind: "section",
        anchor: `section-${section.id}`,
        heading: section.heading[locale] ?? "",
        text: texts.filter(Boolean).join(" · "),
      };
    }),
    { kind: "figures", anchor: "key-figures", heading: "", text: own.join(" · ") },
    { kind: "documents", anchor: "documents", heading: "", text: titles.join(" · ") },
  ];
  return passages.filter(({ heading, text }) => heading || text);
}
