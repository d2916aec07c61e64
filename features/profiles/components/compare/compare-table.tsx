import { translator } from "@/lib/i18n/translator";
import type { Comparing } from "../../compare/comparing";
import { namesOf } from "../../compare/names";
import type { Table } from "../../compare/table";
import { CompareHead } from "./compare-head";
import { CompareOrigins } from "./compare-origins";
import { CompareRow } from "./compare-row";

/** The municipalities as columns, what they have recorded as rows. */
export function CompareTable({ comparing, table }: { comparing: Comparing; table: Table }) {
  const { columns, locale } = comparing;
  const t = translator(locale, "compare");
  const names = namesOf(columns.map(({ context }) => context));
  return (
    <table className="compare-table" data-many={columns.length > 3}>
      <caption className="sr-only">
        {t("table", { names: new Intl.ListFormat(locale).format(names) })}
      </caption>
      <CompareHead {...comparing} />
      {table.groups.map(({ key, rows }) => (
        <tbody key={key}>
          <tr className="compare-group">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {t(`groups.${key}`)}
            </th>
          </tr>
          {rows.map((row) => (
            <CompareRow key={row.key} comparing={comparing} row={row} />
          ))}
        </tbody>
      ))}
      {table.groups.length === 0 && (
        <tbody>
          <tr>
            <td colSpan={columns.length + 1} className="compare-nothing">
              {t(table.total > 0 ? "noneInCommon" : "noFigures")}
            </td>
          </tr>
        </tbody>
      )}
      <CompareOrigins comparing={comparing} table={table} />
    </table>
  );
}
