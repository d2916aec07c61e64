import { stringify } from "csv-stringify/sync";

/** Numbers are written as they are; of text somebody wrote each word. */
export type Cell = string | number | boolean | null;

/**
 * Rows of a file that spreadsheet programs open. What somebody wrote must not become a formula there: a value that
 * begins as one does is preceded by an apostrophe. A line break or a tab within a value would let a second one begin, and
 * so would a semicolon where programs divide by it, as in Turkish.
 */
const withoutFormulasWithin = (value: string): string =>
  value
    .trim()
    .replace(/\s*[\n\t]\s*/g, " ")
    .replace(/(;\s*["']*)(?=[=+\-@＝＋－＠])/g, "$1'");

function written(value: Cell): string | number | null {
  if (typeof value === "string") return withoutFormulasWithin(value);
  return typeof value === "boolean" ? String(value) : value;
}

/** Lines of a table as RFC 4180 writes them; `bom` begins the file with the mark by which spreadsheets know UTF-8. */
export const csvLines = (rows: readonly (readonly Cell[])[], bom = false): string =>
  stringify(
    rows.map((row) => row.map(written)),
    { escape_formulas: true, bom, record_delimiter: "windows" },
  );
