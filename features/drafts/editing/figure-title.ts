import type { ResolvedFigure } from "@/features/figures/resolve";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";

/** The name of a figure among the others of its page: one about a wider area says which. */
export function figureTitle(
  { name, figure: { about } }: Pick<ResolvedFigure, "name" | "figure">,
  locale: Locale,
): string {
  const area = about.kind === "wider" ? pickText(about.name, locale) : "";
  return name && area ? `${name} (${area})` : name;
}
