import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { calendarEnd, formatReferenceDate } from "./dates";
import type { ReferenceDate } from "./schema";

const cases: [date: ReferenceDate, en: string, tr: string, end: number | null][] = [
  [{ kind: "day", value: "1984-07-09" }, "9 July 1984", "9 Temmuz 1984", 19_840_709],
  [{ kind: "month", value: "1984-07" }, "July 1984", "Temmuz 1984", 19_840_731],
  [{ kind: "year", value: "1984" }, "1984", "1984", 19_841_231],
  [{ kind: "undated" }, "Date not stated", "Tarih belirtilmemiş", null],
  [
    { kind: "worded", text: { en: "latest official data", tr: "en güncel resmî veriler" } },
    "latest official data",
    "en güncel resmî veriler",
    null,
  ],
  [{ kind: "worded", text: { tr: "bugün" } }, "bugün", "bugün", null],
  [{ kind: "worded", text: {} }, "Date not stated", "Tarih belirtilmemiş", null],
];

describe("reference dates", () => {
  it.each(cases)("%o reads %s and %s and ends %s", (date, en, tr, end) => {
    expect(formatReferenceDate(date, "en", translator("en", "figures"))).toBe(en);
    expect(formatReferenceDate(date, "tr", translator("tr", "figures"))).toBe(tr);
    expect(calendarEnd(date)).toBe(end);
  });
});
