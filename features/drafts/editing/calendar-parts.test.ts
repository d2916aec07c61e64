import { expect, it } from "vitest";
import { dateParts, isBlankDate, joinDate } from "./calendar-parts";

it.each([
  ["day", { year: "1984", month: "07", day: "9" }, "1984-07-09"],
  ["day", { year: "", month: "", day: "9" }, "--09"],
  ["month", { year: "1984", month: "7", day: "9" }, "1984-07"],
  ["year", { year: "1984", month: "07", day: "09" }, "1984"],
  ["year", { year: "19-4", month: "", day: "" }, "194"],
] as const)("joins the parts of a date known to the %s", (precision, parts, value) => {
  expect(joinDate(parts, precision)).toBe(value);
});

it("takes an incomplete date apart as it was typed", () => {
  expect(dateParts("-07-")).toEqual({ year: "", month: "07", day: "" });
  expect(isBlankDate("--")).toBe(true);
  expect(isBlankDate("-07-")).toBe(false);
});
