import { expect, test } from "vitest";
import { type ParsedFigure, parseFigure } from "./parse";

type Case = [raw: string, context: string, expected: Partial<ParsedFigure>];

/** "tr", "en/TR", "en/TR/population": locale, country, kind. An expectation says nothing of what is as usual. */
export function run(cases: Case[]) {
  test.each(cases)("%s (%s)", (raw, context, expected) => {
    const [locale = "", country, kind] = context.split("/");
    const usual = { unit: null, precision: "exact", range: null, referenceDate: null, doubt: null };
    expect(parseFigure(raw, { locale, country: country || undefined, kind })).toEqual({
      value: null,
      ...usual,
      ...expected,
    });
  });
}
