import { comparePath, type Place } from "@/features/profiles/compare/address";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { place: Place; name: string; locale: Locale };

/** Begins a comparison with a municipality of a list; above the row, which is a link of its own. */
export function CompareLink({ place, name, locale }: Props) {
  const t = translator(locale, "compare");
  return (
    <a
      href={comparePath(locale, [place])}
      aria-label={t("linkName", { name })}
      className="link relative z-[2] screen-only"
    >
      {t("link")}
    </a>
  );
}
