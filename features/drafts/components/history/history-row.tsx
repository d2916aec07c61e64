import { nameInHistory } from "@/features/auth/name-in-history";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { partsInWords } from "../../history/parts-in-words";
import type { Standing } from "../../history/place-queries";
import type { RevisionRow, HistoryRow as Row } from "../../history/queries";
import { formatDay } from "../../moment";
import { HistoryEvents } from "./history-events";
import { HistoryTags } from "./history-tags";
import { Moment } from "./moment";

export type Choosing = {
  from?: number | undefined;
  to?: number | undefined;
  standing: Standing;
  locale: Locale;
};
type RevisionProps = Choosing & { revision: RevisionRow };

/** The two buttons that choose a revision for the comparison. */
function Choice({ revision, from, to, locale }: RevisionProps) {
  const t = translator(locale, "history");
  const { number, createdAt } = revision;
  const day = formatDay(createdAt, locale);
  return (["from", "to"] as const).map((side) => (
    <label key={side} className="history-choice">
      <span className="sr-only">{t(`choose.${side}`, { number, day })}</span>
      <input type="radio" name={side} value={number} defaultChecked={number === { from, to }[side]} />
    </label>
  ));
}

function origin({ number, kind, restoredFrom, authorName }: RevisionRow, saves: number, locale: Locale) {
  const t = translator(locale, "history");
  const name = nameInHistory(authorName, locale);
  const what =
    saves > 1 ? t("sitting", { count: saves, name }) : t(`kinds.${kind}`, { name, from: restoredFrom ?? 0 });
  return t("origin", { number, what });
}

/** One sitting of the history: when, who, in which parts of the page, and what became of it; with its single saves. */
export function HistoryRow({ row, ...choosing }: Choosing & { row: Row }) {
  const { from, to, standing, locale } = choosing;
  const { last, earlier, events, changed } = row;
  const t = translator(locale, "history");
  const isChosen = ({ number }: RevisionRow) => number === from || number === to;
  const address = { country: standing.countrySlug, slug: standing.slug };
  const parts = changed && partsInWords(changed, locale);
  return (
    <li className="history-row" data-chosen={[last, ...earlier].some(isChosen)}>
      <div className="history-line">
        <Choice revision={last} {...choosing} />
        <div className="history-what">
          <p className="history-when">
            <strong>
              <Moment at={last.createdAt} locale={locale} />
            </strong>{" "}
            <HistoryTags number={last.number} standing={standing} locale={locale} />
          </p>
          {parts && <p>{parts}</p>}
          {changed?.isStillRight && <p>{translator(locale, "translation")("history")}</p>}
          <p className="history-origin">
            {origin(last, earlier.length + 1, locale)}
            {last.note && <q className="history-note">{last.note}</q>}
          </p>
          <HistoryEvents events={events} address={address} locale={locale} />
        </div>
      </div>
      {earlier.length > 0 && (
        <details className="history-saves" open={earlier.some(isChosen)}>
          <summary>{t("singleSaves", { count: earlier.length })}</summary>
          <ol>
            {earlier.map((revision) => (
              <li key={revision.number} className="history-line">
                <Choice revision={revision} {...choosing} />
                <p className="history-what">
                  <Moment at={revision.createdAt} locale={locale} />{" "}
                  <span className="history-origin">{t("numbered", { number: revision.number })}</span>
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
