import { formatCalendarDate } from "@/features/figures/dates";
import { versionPath } from "@/features/profiles/versions/paths";
import type { Version, VersionList } from "@/features/profiles/versions/queries";
import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, pick } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { compareFigures } from "../../comparison/compare-figures";
import { FigureTable } from "../comparison/figure-table";

type Props = {
  list: VersionList;
  slug: string;
  version: Version;
  before: Version | undefined;
  locale: Locale;
};

function FigureChanges({ list, version, before, locale }: Omit<Props, "slug">) {
  const t = translator(locale, "versions");
  if (!before) return <p className="version-quiet">{t("first")}</p>;
  if (!before.facts || !version.facts) return <p className="version-quiet">{t("unreadable")}</p>;
  const figures = compareFigures({ before: before.facts, after: version.facts }, list.indicators, locale);
  if (figures.length === 0) return <p className="version-quiet">{t("noFigures")}</p>;
  const named = ({ number }: Version) => t("version", { number });
  const labels = { before: named(before), after: named(version) };
  return <FigureTable figures={figures} labels={labels} locale={locale} view="words" />;
}

/** One publication: when it was, what the network said about it, and what changed in the figures. */
export function VersionEntry(props: Props) {
  const { list, slug, version, locale } = props;
  const t = translator(locale, "versions");
  const { number, publishedOn } = version;
  const note = pick(version.note, locale);
  const date = formatCalendarDate({ precision: "day", value: publishedOn }, locale);
  return (
    <li id={`version-${number}`} className="version-entry">
      <div className="version-head">
        <h2>{date}</h2>
        <p>
          {t("version", { number })}
          {number === list.current && <span className="version-current"> · {t("current")}</span>}
        </p>
        <p>
          <a href={versionPath(locale, { ...list, slug }, number)} className="link">
            {t("read", { number })}
          </a>
        </p>
      </div>
      <div className="version-body">
        {note && <p lang={foreignLang(note, locale)}>{note.value}</p>}
        <FigureChanges {...props} />
      </div>
    </li>
  );
}
