import { expect, it } from "vitest";
import { dateParts, isBlankDate, joinDate } from "./calendar-parts";
import { moved } from "./new-id";

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

it("moves an item one place and leaves the ends alone", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
});
