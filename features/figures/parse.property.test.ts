import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFigure } from "./parse";

const LOCALES =
  "en en-GB en-IE tr de de-AT de-CH fr fr-CH fr-BE it it-CH es ca pt pt-PT nl nl-BE da nb sv fi et lv lt pl cs sk sl hr bs sr sr-Latn hu ro sq el bg mk uk ru ka hy az mt is ga cy".split(
    " ",
  );

const locale = fc.constantFrom(...LOCALES);
const kind = fc.constantFrom(undefined, "count", "area");
const whole = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: -9_999_999, max: 999_999_999 }),
  fc.maxSafeNat(),
);

/** Never silently another value: the same, or a doubt. */
function expectSameOrDoubt(text: string, context: Parameters<typeof parseFigure>[1], value: number) {
  const parsed = parseFigure(text, context);
  if (parsed.doubt === null)
    expect({ text, value: parsed.value }).toEqual({ text, value: value === 0 ? 0 : value });
}

describe("what Intl writes in a locale, parseFigure reads in that locale", () => {
  test("whole numbers, without any doubt in a field that counts", () => {
    fc.assert(
      fc.property(locale, fc.nat({ max: 999_999_999_999 }), (tag, value) => {
        const text = new Intl.NumberFormat(tag).format(value);
        expect({ text, ...parseFigure(text, { locale: tag, kind: "count" }) }).toMatchObject({
          text,
          value,
          doubt: null,
        });
      }),
      { numRuns: 3000 },
    );
  });

  test("whole numbers of any sign and kind", () => {
    fc.assert(
      fc.property(locale, kind, whole, (tag, of, value) => {
        const text = new Intl.NumberFormat(tag).format(value);
        expectSameOrDoubt(text, { locale: tag, kind: of }, value);
      }),
      { numRuns: 5000 },
    );
  });

  test("a whole number is never doubted by its own locale, bar three digits that its country reads as decimals", () => {
    fc.assert(
      fc.property(locale, fc.nat({ max: 999_999_999_999 }), (tag, value) => {
        const text = new Intl.NumberFormat(tag).format(value);
        expect({ text, ...parseFigure(text, { locale: tag }) }).toMatchObject({ text, value, doubt: null });
      }),
      { numRuns: 3000 },
    );
  });

  // Not in a field that counts: there "1.021" is one thousand and twenty-one, which is the point of it.
  test("decimals of up to six digits", () => {
    const decimal = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(locale, fc.constantFrom(undefined, "area"), decimal, (tag, of, [digits, places]) => {
        const value = Number(`${digits}e-${places}`);
        const text = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }).format(value);
        expectSameOrDoubt(text, { locale: tag, kind: of }, value);
      }),
      { numRuns: 5000 },
    );
  });

  test("decimals of one and two digits, without any doubt", () => {
    fc.assert(
      fc.property(locale, fc.nat({ max: 999_999_999 }), (tag, cents) => {
        const value = cents / 100;
        const text = new Intl.NumberFormat(tag).format(value);
        expect({ text, ...parseFigure(text, { locale: tag, kind: "area" }) }).toMatchObject({
          text,
          value,
          doubt: null,
        });
      }),
      { numRuns: 3000 },
    );
  });

  // Not in Icelandic, where Intl abbreviates the million to "m.", which is metres everywhere else.
  test("millions and thousands in words and in short", () => {
    const display = fc.constantFrom<"long" | "short">("long", "short");
    fc.assert(
      fc.property(
        locale.filter((tag) => tag !== "is"),
        display,
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(1e3, 1e4, 1e5, 1e6, 1e8, 1e9),
        (tag, compactDisplay, n, scale) => {
          const format = new Intl.NumberFormat(tag, {
            notation: "compact",
            compactDisplay,
            maximumSignificantDigits: 3,
          });
          expectSameOrDoubt(format.format(n * scale), { locale: tag }, n * scale);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("dates, or no date at all, but not another one", () => {
    const style = fc.constantFrom<"long" | "medium" | "short">("long", "medium", "short");
    const day = fc.date({ min: new Date("1800-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(locale, style, day, (tag, dateStyle, date) => {
        const text = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: "UTC" }).format(date);
        const parsed = parseFigure(text, { locale: tag, kind: "founded" });
        const expected = { precision: "day", value: date.toISOString().slice(0, 10) };
        if (parsed.doubt === null)
          expect({ text, date: parsed.referenceDate }).toEqual({ text, date: expected });
      }),
      { numRuns: 3000 },
    );
  });
});

describe("parseFigure withstands anything", () => {
  const pieces = fc.constantFrom(
    ..."0 1 2 3 12 1984 000 . , ' ’ - – / ( ) % + ~ July bin million den 'den fazla over between and to km² m sq tys ½ ² \u00a0 \u202f \ud800 \0 İ ı".split(
      " ",
    ),
    " ",
  );
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join("")),
    fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );

  test("any text, locale, country and kind: it answers, and null has a reason or a range or a date", () => {
    fc.assert(
      fc.property(
        anything,
        fc.oneof(locale, fc.string()),
        fc.option(fc.string({ maxLength: 3 }), { nil: undefined }),
        kind,
        (raw, tag, country, of) => {
          const parsed = parseFigure(raw, { locale: tag, country, kind: of });
          if (parsed.value === null)
            expect(parsed.doubt ?? parsed.range ?? parsed.referenceDate).not.toBeNull();
          else expect(Number.isFinite(parsed.value)).toBe(true);
          expect(parsed.doubt).not.toBe("");
        },
      ),
      { numRuns: 5000, examples: [["1", "AA-0000", "AA", undefined]] },
    );
  });

  test.each(["1", "1,", "1 ", " ", "a", "(", "'", "1 000 ", "between ", "9 July ", "sq. "])(
    "a megabyte of %j takes no time",
    (unit) => {
      const started = performance.now();
      expect(parseFigure(unit.repeat(1_000_000 / unit.length), { locale: "en" }).value).toBeNull();
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});
