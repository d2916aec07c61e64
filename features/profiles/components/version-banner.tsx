import { formatCalendarDate } from "@/features/figures/dates";
import { translator } from "@/lib/i18n/translator";
import type { PageContext } from "../page-context";
import { versionsPath } from "../versions/paths";

type Props = { context: PageContext; number: number; isCurrent: boolean; isArchived: boolean };

/** Says above a version which one it is, whether it is the one that holds now, and where the others are. */
export function VersionBanner({ context: { published, locale }, number, isCurrent, isArchived }: Props) {
  const t = translator(locale, "versions");
  const { country, slug, publishedOn } = published;
  const date = formatCalendarDate({ precision: "day", value: publishedOn }, locale);
  return (
    <aside className="page" aria-labelledby="version">
      <div className="version-banner">
        <p>
          <strong id="version">{t(isCurrent ? "banner.current" : "banner.past")}</strong>{" "}
          {t(isCurrent ? "banner.currentText" : "banner.pastText", { number, date })}
        </p>
        <p className="version-ways">
          <a href={`/${locale}/${country.slug}/${slug}`} className="link">
            {t(isArchived ? "banner.toArchived" : "banner.toCurrent")}
          </a>
          <a href={versionsPath(locale, published)} className="link">
            {t("banner.toAll")}
          </a>
        </p>
      </div>
    </aside>
  );
}
