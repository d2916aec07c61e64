import { Icon } from "@/components/icon";
import { translator } from "@/lib/i18n/translator";
import { placeKey } from "../../compare/address";
import type { Comparing } from "../../compare/comparing";
import { namesOf } from "../../compare/names";
import type { Row } from "../../compare/table";
import { valuesOf } from "../../compare/table";
import { unlikeWords } from "../../compare/unlike-words";
import { sourceKindOf } from "../../source-kind";
import { CompareCell } from "./compare-cell";

/** Whose word the values of a row are, where the network's register has a row of its own. */
function rowNote({ columns, locale }: Comparing, row: Row): string | null {
  const t = translator(locale, "compare");
  if (row.kind === "only") return null;
  if (row.kind === "register") return t("rows.register");
  const isOwnWord = columns.every(({ context }, index) => {
    const value = row.cells[index]?.value;
    return !value || sourceKindOf(context, value) === "municipality";
  });
  return t(isOwnWord ? "rows.stated" : "rows.given");
}

/** One figure of all municipalities, and below it, in words, why its values are not like for like. */
export function CompareRow({ comparing, row }: { comparing: Comparing; row: Row }) {
  const { columns, view, locale } = comparing;
  const note = rowNote(comparing, row);
  const names = namesOf(columns.map(({ context }) => context));
  const unlike = unlikeWords(row.differences, locale);
  const t = translator(locale, "compare");
  return (
    <>
      <tr className="compare-row">
        <th scope="row">
          <span lang={row.lang}>{row.name}</span>
          {note && <span className="compare-sub">{note}</span>}
        </th>
        {columns.map((column, index) => (
          <td key={placeKey(column)} data-label={names[index]}>
            <CompareCell {...{ column, row, index }} showsDisagreement={view.showsDisagreement} />
          </td>
        ))}
      </tr>
      {valuesOf(row).length > 1 && (
        <tr className="compare-unlike">
          <td />
          <td colSpan={columns.length}>
            <p data-alike={unlike === null}>
              <Icon name={unlike ? "alert" : "check"} width={14} height={14} />
              <span>
                <strong>{t(unlike ? "unlike.title" : "unlike.alike")}</strong>
                {unlike && <>: {unlike}</>}
              </span>
            </p>
          </td>
        </tr>
      )}
    </>
  );
}
