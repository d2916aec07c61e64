import { expect, it } from "vitest";
import { threeColumns } from "@/db/compared.fixtures";
import { originsOf, shortenedTo, summaryOf } from "./origins";

it("takes what each profile dates first, an event or a year", () => {
  const origins = threeColumns().map(({ context }) =>
    originsOf(context).map(({ date, text }) => [date, text]),
  );
  expect(origins[0]?.[0]).toEqual([
    "9 July 1984",
    "Established as the Central District Municipality under the Metropolitan Municipalities Law no. 3030",
  ]);
  expect(origins[1]).toEqual([["1957", "District since"]]);
  expect(origins[2]).toEqual([["1992", "Established"]]);
});

it("shortens each summary, in the reader's language", () => {
  const summaries = threeColumns("tr").map(({ context }) => summaryOf(context));
  expect(summaries[0]).toEqual({ value: "Konak, İzmir’in coğrafi merkezinde yer alır.", lang: "tr" });
});

it.each([
  ["", ""],
  ["One.", "One."],
  ["One. Two.", "One. Two."],
  [`One two three. Then ${"word ".repeat(20)}end.`, "One two three."],
  ["word ".repeat(20), "word word word word word…"],
  ["x".repeat(60), `${"x".repeat(1)}…`],
])("shortens %j", (text, expected) => expect(shortenedTo(text, "en", 25)).toBe(expected));
