import { describe, expect, it } from "vitest";
import { changesOf } from "./change";
import type { CalendarDate } from "./dates";
import { isDrawn, seriesOf } from "./series";
import { figureWith } from "./series.fixtures";

const census = { source: "census" };
const change: CalendarDate = { precision: "day", value: "2014-03-30" };
type Values = Parameters<typeof figureWith>[0];
const runs = (values: Values, changes: CalendarDate[] = []) =>
  seriesOf(figureWith(values), changes).lines.map((line) =>
    line.runs.map((run) => run.map(({ value }) => value)),
  );

describe("a series", () => {
  it("is a line for each source, that of the value in use first, each in the order of time", () => {
    const { lines, apart } = seriesOf(
      figureWith([
        { value: 9, on: "2001", ...census },
        { value: 3, on: "2020" },
        { value: 1, on: "2010-05" },
        { value: 4, on: "" },
        { value: 7, on: "2011", ...census },
      ]),
      [],
    );
    expect(lines.map(({ source, points }) => [source, ...points.map(({ value }) => value)])).toEqual([
      ["page", 1, 3],
      ["census", 9, 7],
    ]);
    expect(apart.map(({ observation }) => observation.value)).toEqual([4]);
  });

  it("stands in the middle of the day, month or year", () => {
    const [line] = seriesOf(figureWith([{ value: 1, on: "2010" }]), []).lines;
    expect(new Date(line?.points[0]?.at ?? 0).toISOString()).toBe("2010-07-02T12:00:00.000Z");
  });

  it("converts what a source counts in another unit, and only for the drawing", () => {
    const area = figureWith([{ value: 200, on: "2010", unit: "ha" }], "km2");
    const point = seriesOf(area, []).lines[0]?.points[0];
    expect([point?.value, point?.resolved.formatted.text]).toEqual([2, "200\u00a0ha"]);
  });
});

describe("a line joins", () => {
  const before = { value: 1, on: "2010" };
  it.each<[string, Values, CalendarDate[], number[][][]]>([
    ["values of one source", [before, { value: 2, on: "2012" }], [], [[[1, 2]]]],
    ["none of different sources", [before, { value: 2, on: "2012", ...census }], [], [[], []]],
    ["none across a change of the boundaries", [before, { value: 2, on: "2015" }], [change], [[]]],
    [
      "those on either side of it",
      [before, { value: 2, on: "2011" }, { value: 3, on: "2015" }, { value: 4, on: "2016" }],
      [change],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    [
      "none of the year of a change, which may be of either side",
      [before, { value: 2, on: "2014" }, { value: 3, on: "2015" }],
      [change],
      [[]],
    ],
    ["no bound", [before, { value: 2, on: "2012", precision: "at_least" }], [], [[]]],
    ["no range", [before, { value: 2, high: 3, on: "2012", precision: "about" }], [], [[]]],
    ["what is about so much", [before, { value: 2, on: "2012", precision: "about" }], [], [[[1, 2]]]],
  ])("%s", (_, values, changes, expected) => expect(runs(values, changes)).toEqual(expected));
});

it.each<[string, Values, "people" | "rank", boolean]>([
  [
    "values of two dates",
    [
      { value: 1, on: "2010" },
      { value: 2, on: "2012", ...census },
    ],
    "people",
    true,
  ],
  [
    "values of one date",
    [
      { value: 1, on: "2010" },
      { value: 2, on: "2010", ...census },
    ],
    "people",
    false,
  ],
  [
    "undated values",
    [
      { value: 1, on: "2010" },
      { value: 2, on: "" },
    ],
    "people",
    false,
  ],
  [
    "places in an order",
    [
      { value: 1, on: "2010" },
      { value: 2, on: "2012" },
    ],
    "rank",
    false,
  ],
])("of %s a development is to be seen or not", (_, values, unit, expected) => {
  const figure = figureWith(values, unit);
  expect(isDrawn(figure, seriesOf(figure, []))).toBe(expected);
});

describe("the change of a line", () => {
  const shares = (values: Values, changes: CalendarDate[] = []) =>
    seriesOf(figureWith(values), changes).lines.flatMap((line) =>
      changesOf(line, "people").map(({ share }) => Number(share.toFixed(3))),
    );
  const [first, last] = [
    { value: 200, on: "2001" },
    { value: 250, on: "2011" },
  ];
  it.each<[string, Values, CalendarDate[], number[]]>([
    ["is that from its first to its last value", [first, { value: 1, on: "2005" }, last], [], [0.25]],
    [
      "goes from exact values only",
      [first, last, { value: 300, on: "2012", precision: "about" }],
      [],
      [0.25],
    ],
    ["is not that to another source", [first, { ...last, ...census }], [], []],
    ["is not that across a change of the boundaries", [first, { value: 9, on: "2020" }], [change], []],
    ["is none from nothing", [{ value: 0, on: "2001" }, last], [], []],
  ])("%s", (_, values, changes, expected) => expect(shares(values, changes)).toEqual(expected));

  it("is none of shares", () => {
    const [line] = seriesOf(figureWith([first, last]), []).lines;
    expect(line && changesOf(line, "percent")).toEqual([]);
  });
});
