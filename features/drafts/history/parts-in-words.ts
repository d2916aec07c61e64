import type { Locale } from "@/lib/i18n/locales";
import { type Localized, pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { groupOfPart } from "../versions/fields";

/** So many changed parts are named; the others are counted. */
const NAMED = 3;

type Changed = {
  /** Keys of the profile. */
  parts: readonly string[];
  /** The headings of the sections that were changed. */
  sections: readonly Localized[];
};

/** The parts of the page that were changed, as the outline of the editor calls them. */
export function partsInWords({ parts, sections }: Changed, locale: Locale): string {
  const t = translator(locale, "editor");
  const headings = sections.map((heading) => pickText(heading, locale) || t("sections.untitled"));
  const others = parts.flatMap((part) => {
    const group = groupOfPart(part);
    if (group !== "sections") return group ? t(`groups.${group}`) : [];
    return headings.length === 0 ? t("outline.title") : [];
  });
  const all = [...new Set([...headings, ...others])];
  const more = all.length - NAMED;
  const shown =
    more > 0 ? [...all.slice(0, NAMED), translator(locale, "history")("moreParts", { more })] : all;
  return shown.join(", ");
}
