import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Entry } from "../entry";
import { RecordRow } from "./record-row";

/** The entries, newest first. */
export function RecordTable({ entries, locale }: { entries: Entry[]; locale: Locale }) {
  const t = translator(locale, "audit");
  return (
    <table className="people-table record-table">
      <thead>
        <tr>
          <th scope="col">{t("columns.at")}</th>
          <th scope="col">{t("columns.who")}</th>
          <th scope="col">{t("columns.what")}</th>
          <th scope="col">{t("columns.where")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <RecordRow key={entry.id} entry={entry} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}
