import { describe, expect, it } from "vitest";
import { differences, type Stated } from "./likeness";
import type { ReferenceDate } from "./schema";

const year = (value: string): ReferenceDate => ({ kind: "year", value });
const undated: ReferenceDate = { kind: "undated" };
type Change = Partial<Omit<Stated, "observation">> & { date?: ReferenceDate; high?: number };
const named = (name: string, { date = year("2023"), high, ...rest }: Change = {}) => ({
  name,
  stated: {
    observation: { value: 10, high: high ?? null, date },
    ...{ mark: "exact", unit: "people", about: "place", changes: [] },
    ...rest,
  } as Stated,
});

describe("differences", () => {
  it.each<[string, Change[], object[]]>([
    ["alike", [{}, {}], []],
    ["alone, whatever it is", [{ date: undated }], []],
    ["of one year, one known to the day", [{}, { date: { kind: "day", value: "2023-05-01" } }], []],
    [
      "of different years",
      [{}, { date: year("2019") }, {}],
      [
        {
          aspect: "year",
          groups: [
            { kind: "2023", names: ["0", "2"] },
            { kind: "2019", names: ["1"] },
          ],
        },
      ],
    ],
    [
      "within boundaries that have changed since",
      [{ changes: [{ precision: "year", value: "2024" }] }, {}],
      [
        {
          aspect: "boundary",
          groups: [
            { kind: "former", names: ["0"] },
            { kind: "present", names: ["1"] },
          ],
        },
      ],
    ],
    [
      "within boundaries that changed before",
      [{ changes: [{ precision: "year", value: "2020" }] }, { date: { kind: "day", value: "2023-05-01" } }],
      [],
    ],
    [
      "dated and undated",
      [{}, { date: undated }],
      [
        {
          aspect: "year",
          groups: [
            { kind: "2023", names: ["0"] },
            { kind: "undated", names: ["1"] },
          ],
        },
      ],
    ],
    [
      "all undated, one in words",
      [{ date: undated }, { date: { kind: "worded", text: { en: "lately" } } }],
      [{ aspect: "year", groups: [{ kind: "undated", names: ["0", "1"] }] }],
    ],
    ["exact and about", [{}, { mark: "about" }], [{ aspect: "precision" }]],
    ["a register's and a stated one", [{}, { mark: "register" }], [{ aspect: "precision" }]],
    [
      "exact and a range",
      [{}, { high: 20 }],
      [{ aspect: "precision", groups: [{ kind: "exact" }, { kind: "range" }] }],
    ],
    ["in different units", [{ unit: "km2" }, { unit: "ha" }], [{ aspect: "unit" }]],
    ["about different things", [{}, { about: "organisation" }], [{ aspect: "about" }]],
    [
      "different in everything",
      [{}, { about: "wider", unit: "count", mark: "estimate", date: undated }],
      [{ aspect: "about" }, { aspect: "unit" }, { aspect: "precision" }, { aspect: "year" }],
    ],
  ])("values that are %s", (_, changes, expected) => {
    const found = differences(changes.map((change, index) => named(String(index), change)));
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });
});
