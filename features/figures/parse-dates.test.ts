import { describe } from "vitest";
import { run } from "./parse.fixtures";

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
