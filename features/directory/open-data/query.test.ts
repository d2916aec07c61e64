import { describe, expect, it } from "vitest";
import { readParameters } from "@/lib/http/query";
import { figureQuery, placeFilters, placeQuery } from "./query-schema";

const id = "0196f0c0-0000-7000-8000-000000000000";
const read = (text: string, schema = placeQuery) => readParameters(schema, new URLSearchParams(text));

describe("parameters that are understood", () => {
  it("are lists where several may be given, and numbers where one is asked for", () => {
    expect(read(`country=tr&country=gr&population=unknown&limit=7&cursor=${id}&q=konak`)).toEqual({
      data: {
        ...{ country: ["tr", "gr"], population: ["unknown"], status: [], language: [], indicator: [] },
        ...{ updated: null, limit: 7, cursor: id, q: "konak" },
      },
    });
  });

  it("have their usual values when they are not given", () => {
    expect(read("")).toMatchObject({ data: { limit: 50, country: [] } });
  });
});

const refused: [query: string, names: string[]][] = [
  ["counry=tr", ["counry"]],
  ["country=TUR", ["country"]],
  ["country=tr&country=x", ["country"]],
  ["population=lots&limit=0", ["population", "limit"]],
  ["limit=201", ["limit"]],
  ["limit=1.5", ["limit"]],
  ["limit=", ["limit"]],
  ["limit=1&limit=2", ["limit"]],
  ["updated=week", ["updated"]],
  ["q=", ["q"]],
  ["cursor=1", ["cursor"]],
  ["__proto__=1", ["__proto__"]],
  [Array.from({ length: 51 }, () => "country=tr").join("&"), ["country"]],
];

it.each(refused)("%j is refused and named", (query, names) => {
  const answer = read(query);
  expect("errors" in answer && answer.errors.map(({ parameter }) => parameter)).toEqual(names);
});

it.each(["abc", "0", "201", "1.5", ""])("a limit of %j is told what it may be", (limit) => {
  const detail = "It is a whole number from 1 to 200.";
  expect(read(`limit=${limit}`)).toEqual({ errors: [{ parameter: "limit", detail }] });
});

it.each(["x", `${id}.a`, `${id}.a.1.2`, `nobody.a.1`, `${id}.a'--.0`])(
  "%j is no place in the table",
  (cursor) => {
    const answer = readParameters(figureQuery, new URLSearchParams({ cursor }));
    expect("errors" in answer && answer.errors.map(({ parameter }) => parameter)).toEqual(["cursor"]);
  },
);

it("files have no pages", () => {
  expect("errors" in readParameters(placeFilters, new URLSearchParams("limit=5"))).toBe(true);
});
