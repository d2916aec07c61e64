import { describe, expect, test } from "vitest";
import { type ParsedFigure, parseFigure } from "./parse";

type Case = [raw: string, context: string, expected: Partial<ParsedFigure>];

/** "tr", "en/TR", "en/TR/population": locale, country, kind. An expectation says nothing of what is as usual. */
function run(cases: Case[]) {
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

describe("separators", () => {
  run([
    ["748,483", "en", { value: 748483 }],
    ["748,483", "en/TR", { value: 748483 }],
    ["748.483", "tr", { value: 748483 }],
    ["4.367.251", "en", { value: 4367251 }],
    ["4,367,251", "tr", { value: 4367251 }],
    ["351 572", "fr", { value: 351572 }],
    ["351\u00a0572", "en", { value: 351572 }],
    ["351\u202f572", "tr", { value: 351572 }],
    ["351\u2009572", "de", { value: 351572 }],
    ["13'000", "de//count", { value: 13000 }],
    ["13’000", "en", { value: 13000 }],
    ["1.234,56", "en", { value: 1234.56 }],
    ["1,234.56", "tr", { value: 1234.56 }],
    ["1 234,5", "en", { value: 1234.5 }],
    ["1’234.5", "de-CH", { value: 1234.5 }],
    ["0,567 km²", "en", { value: 0.567, unit: "km2" }],
    ["٣٥١٬٥٧٢", "ar", { value: 351572 }],
    ["３５１,５７２", "en", { value: 351572 }],
  ]);
});

describe("one mark before three digits", () => {
  const doubt = "ambiguous separator";
  run([
    ["351.572", "en", { value: 351572, doubt }],
    ["351.572", "en//population", { value: 351572 }],
    ["351.572", "en/TR/count", { value: 351572 }],
    ["351.572 residents", "en", { value: 351572, unit: "people" }],
    ["1,234", "tr", { value: 1234, doubt }],
    ["1,234", "tr//count", { value: 1234 }],
    ["1.234", "fr", { value: 1234, doubt }],
    ["12.345 km²", "en", { value: 12.345, unit: "km2", doubt }],
    ["12,345 km²", "en", { value: 12345, unit: "km2" }],
    ["12,345 km²", "en/TR", { value: 12345, unit: "km2", doubt }],
    ["12,345", "tr//area", { value: 12.345, doubt }],
    ["1234,567", "en", { value: 1234.567, doubt }],
    ["1.234 million", "en", { value: 1234000 }],
    ["1.234 milyon", "tr", { value: 1234000000, doubt }],
    ["1,234", "no such locale!", { value: 1234, doubt }],
  ]);
});

describe("scale words", () => {
  run([
    ["1.5 million", "en", { value: 1500000 }],
    ["1,2 mln", "pl", { value: 1200000 }],
    ["1,2 mln", "en", { value: 1200000 }],
    ["1,5 milyon", "tr", { value: 1500000 }],
    ["300 bin", "tr", { value: 300000 }],
    ["1 milyon 250 bin", "tr", { value: 1250000 }],
    ["1,2 Mio.", "de", { value: 1200000 }],
    ["3 Mrd.", "de", { value: 3e9 }],
    ["350 tysięcy", "pl", { value: 350000 }],
    ["350 tys.", "pl", { value: 350000 }],
    ["350 тыс.", "ru", { value: 350000 }],
    ["1,5 млн человек", "ru", { value: 1500000, unit: "people" }],
    ["1,2 миллиона", "ru", { value: 1200000 }],
    ["2 milioni di abitanti", "it", { value: 2000000, unit: "people" }],
    ["2 Md", "fr", { value: 2e9 }],
    ["200 mil", "es", { value: 200000 }],
    ["1,2 mil.", "cs", { value: 1200000 }],
    ["350k", "en", { value: 350000 }],
    ["1.1 million", "en", { value: 1100000 }],
    ["2 billion", "en", { value: 2e9 }],
    ["2 billion", "tr", { value: 2, doubt: "not understood: billion" }],
    ["200 mil", "sv", { value: 200, doubt: "not understood: mil" }],
    ["1.5M", "en", { value: 1.5, doubt: "not understood: M" }],
    ["1.5m", "en", { value: 1.5, unit: "m", doubt: "metres or millions" }],
    ["binden fazla", "tr", { value: 1000, precision: "at_least", doubt: "scale without a number" }],
    ["5 milyon 3 milyon", "tr", { doubt: "more than one number" }],
  ]);
});

describe("precision", () => {
  run([
    ["nearly 13 000", "en", { value: 13000, precision: "about" }],
    ["approx. 300,000", "en", { value: 300000, precision: "about" }],
    ["ca. 300.000", "de", { value: 300000, precision: "about" }],
    ["circa 2000", "it", { value: 2000, precision: "about" }],
    ["yaklaşık 300.000", "tr", { value: 300000, precision: "about" }],
    ["YAKLAŞIK 300.000", "tr", { value: 300000, precision: "about" }],
    ["2.000 civarında", "tr", { value: 2000, precision: "about" }],
    ["13.000'e yakın", "tr", { value: 13000, precision: "about" }],
    ["environ 300 000", "fr", { value: 300000, precision: "about" }],
    ["etwa 2000", "de", { value: 2000, precision: "about" }],
    ["около 2000", "ru", { value: 2000, precision: "about" }],
    ["~2000", "en", { value: 2000, precision: "about" }],
    ["≈ 2000", "en", { value: 2000, precision: "about" }],
    ["over 2000", "en", { value: 2000, precision: "at_least" }],
    ["more than 2,000", "en", { value: 2000, precision: "at_least" }],
    ["at least 5", "en", { value: 5, precision: "at_least" }],
    ["2000+", "en", { value: 2000, precision: "at_least" }],
    ["en az 2.000", "tr", { value: 2000, precision: "at_least" }],
    ["2.000'den fazla", "tr", { value: 2000, precision: "at_least" }],
    ["2.000’den fazla", "en/TR/count", { value: 2000, precision: "at_least" }],
    ["1 milyonun üzerinde", "tr", { value: 1000000, precision: "at_least" }],
    ["plus de 2 000 habitants", "fr", { value: 2000, unit: "people", precision: "at_least" }],
    ["up to 300", "en", { value: 300, precision: "at_most" }],
    ["at most 300", "en", { value: 300, precision: "at_most" }],
    ["jusqu'à 300", "fr", { value: 300, precision: "at_most" }],
    ["en fazla 300", "tr", { value: 300, precision: "at_most" }],
    ["2000'e kadar", "tr", { value: 2000, precision: "at_most" }],
    ["2000 kadar", "tr", { value: 2000, precision: "about" }],
    ["estimated 1.5 million", "en", { value: 1500000, precision: "estimate" }],
    ["an estimated about 300", "en", { value: 300, precision: "estimate" }],
    ["tahminen 1,5 milyon", "tr", { value: 1500000, precision: "estimate" }],
    ["alle 2000", "fi", { value: 2000, precision: "at_most" }],
    ["alle 2000", "de", { value: 2000, doubt: "not understood: alle" }],
    [
      "at least about 300 at most",
      "en",
      { value: 300, precision: "at_least", doubt: "contradicting precision" },
    ],
  ]);
});

describe("units", () => {
  run([
    ["394.24 sq. km.", "en", { value: 394.24, unit: "km2" }],
    ["75,12 km²", "en/TR", { value: 75.12, unit: "km2" }],
    ["75,12 km2", "tr", { value: 75.12, unit: "km2" }],
    ["24 kilometrekare", "tr", { value: 24, unit: "km2" }],
    ["24 кв. км", "ru", { value: 24, unit: "km2" }],
    ["24 ㎢", "en", { value: 24, unit: "km2" }],
    ["300 hectares", "en", { value: 300, unit: "ha" }],
    ["300 hektar", "tr", { value: 300, unit: "ha" }],
    ["12 dönüm", "tr", { value: 12, unit: "donum" }],
    ["12.5 acres", "en", { value: 12.5, unit: "acre" }],
    ["45 square miles", "en", { value: 45, unit: "mi2" }],
    ["45 sq mi", "en", { value: 45, unit: "mi2" }],
    ["800 m²", "en", { value: 800, unit: "m2" }],
    ["120 m", "en", { value: 120, unit: "m" }],
    ["120m", "en//elevation", { value: 120, unit: "m" }],
    ["-5 m", "en", { value: -5, unit: "m" }],
    ["−5,5 m", "de", { value: -5.5, unit: "m" }],
    ["400 ft", "en", { value: 400, unit: "ft" }],
    ["45%", "en", { value: 45, unit: "percent" }],
    ["%45,5", "tr", { value: 45.5, unit: "percent" }],
    ["yüzde 45", "tr", { value: 45, unit: "percent" }],
    ["24 km² 300 ha", "en", { unit: "km2", doubt: "more than one number" }],
    ["24 km²", "en//population", { value: 24, unit: "km2", doubt: "the unit does not fit" }],
  ]);
});

describe("dates", () => {
  const day = { precision: "day", value: "1984-07-09" } as const;
  run([
    ["9 July 1984", "en", { referenceDate: day }],
    ["July 9, 1984", "en", { referenceDate: day }],
    ["9th of July 1984", "en", { referenceDate: day }],
    ["9 Temmuz 1984", "tr", { referenceDate: day }],
    ["9 TEMMUZ 1984'te", "tr", { referenceDate: day }],
    ["9 Temmuz 1984", "en/TR", { referenceDate: day }],
    ["9. července 1984", "cs", { referenceDate: day }],
    ["1984. július 9.", "hu", { referenceDate: day }],
    ["9 de julio de 1984", "es", { referenceDate: day }],
    ["9 липня 1984", "uk", { referenceDate: day }],
    ["09.07.1984", "tr", { referenceDate: day }],
    ["1984-07-09", "en", { referenceDate: day }],
    ["July 1984", "en", { referenceDate: { precision: "month", value: "1984-07" } }],
    ["9 July 1984", "en//founded", { value: 1984, referenceDate: day }],
    ["1992", "en//year", { value: 1992, referenceDate: { precision: "year", value: "1992" } }],
    ["about 1992", "en//year", { doubt: "not a date" }],
    ["1992", "en", { value: 1992 }],
    ["9 July 1984", "en//population", { referenceDate: day, doubt: "a date, not a number" }],
    ["09/07/1984", "en", { referenceDate: day, doubt: "ambiguous date" }],
    ["31 February 2020", "en", { doubt: "no such date" }],
    [
      "1 046 people (2021)",
      "en",
      { value: 1046, unit: "people", referenceDate: { precision: "year", value: "2021" } },
    ],
    ["1,046 (as of 2021)", "en", { value: 1046, referenceDate: { precision: "year", value: "2021" } }],
    [
      "2021 yılında 1.046 kişi",
      "tr",
      { value: 1046, unit: "people", referenceDate: { precision: "year", value: "2021" } },
    ],
    [
      "351,572 (31 December 2023)",
      "en",
      { value: 351572, referenceDate: { precision: "day", value: "2023-12-31" } },
    ],
    [
      "Stand 31.12.2023: 12.345 Einwohner",
      "de",
      { value: 12345, unit: "people", referenceDate: { precision: "day", value: "2023-12-31" } },
    ],
    [
      "1 046 (census 2021)",
      "en",
      { value: 1046, referenceDate: { precision: "year", value: "2021" }, doubt: "not understood: census" },
    ],
    ["5 (9 July 1984, 4 July 1987)", "en", { referenceDate: day, doubt: "more than one number" }],
  ]);
});

describe("ranges", () => {
  const range = { low: 2000, high: 2500 };
  run([
    ["2000-2500", "en", { range, precision: "about" }],
    ["2,000–2,500", "en", { range, precision: "about" }],
    ["2.000 – 2.500 kişi", "tr", { range, precision: "about", unit: "people" }],
    ["between 2000 and 2500", "en", { range, precision: "about" }],
    ["from 2000 to 2500", "en", { range, precision: "about" }],
    ["2000 ile 2500 arasında", "tr", { range, precision: "about" }],
    ["zwischen 2000 und 2500", "de", { range, precision: "about" }],
    ["entre 2000 et 2500", "fr", { range, precision: "about" }],
    ["от 2000 до 2500", "ru", { range, precision: "about" }],
    ["10 ila 12 bin", "tr", { range: { low: 10000, high: 12000 }, precision: "about" }],
    ["900 bin - 1,2 milyon", "tr", { range: { low: 900000, high: 1200000 }, precision: "about" }],
    ["estimated 2000-2500", "en", { range, precision: "estimate" }],
    [
      "1984-1990",
      "en",
      { range: { low: 1984, high: 1990 }, precision: "about", doubt: "years or quantities" },
    ],
    ["2500-2000", "en", { doubt: "range runs backwards" }],
    ["2000 and 2500", "en", { doubt: "more than one number" }],
  ]);
});

describe("what is no number, or more than one, or not all understood", () => {
  run([
    ["", "en", { doubt: "not a number" }],
    ["hello", "en", { doubt: "not a number" }],
    ["two thousand", "en", { doubt: "not a number" }],
    ["1,23,4", "en", { doubt: "malformed number" }],
    ["1.234.56", "en", { doubt: "malformed number" }],
    ["01.234", "en", { doubt: "malformed number" }],
    ["12,34,567", "en-IN", { value: 1234567, doubt: "unusual grouping" }],
    ["351  572", "en", { doubt: "more than one number" }],
    ["748,483 · 4.367.251", "en", { doubt: "more than one number" }],
    ["12345678901234567", "en", { doubt: "too many digits" }],
    ["112 neighbourhoods", "en", { value: 112, doubt: "not understood: neighbourhoods" }],
    ["€ 300", "en", { value: 300, doubt: "not understood: €" }],
    ["300?", "en", { value: 300, doubt: "not understood: ?" }],
    ["10²", "en", { value: 10, doubt: "not understood: ²" }],
    ["1½", "en", { value: 1, doubt: "not understood: ½" }],
    ["3rd", "en", { value: 3, doubt: "an ordinal: 3rd" }],
    ["3.", "de", { value: 3, doubt: "an ordinal: 3." }],
    ["748,483.", "en", { value: 748483 }],
    ["1.5", "en//population", { value: 1.5, doubt: "a count has no decimals" }],
    ["-5", "en//population", { value: -5, doubt: "a count is not negative" }],
    ["7".repeat(201), "en", { doubt: "too long" }],
  ]);
});
