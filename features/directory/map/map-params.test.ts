import { describe, expect, it } from "vitest";
import { WHOLE } from "@/components/map/sheet-view";
import { noFilters } from "../filters";
import { type MapParams, mapAddress, readMap } from "./map-params";

const plain: MapParams = { q: "", filters: noFilters, view: null, list: "shown", page: 1 };

const addresses: [string, Partial<MapParams>][] = [
  ["/en/map", {}],
  ["/en/map?q=konak", { q: "konak" }],
  ["/en/map?z=0", { view: WHOLE }],
  ["/en/map?z=3", { view: { ...WHOLE, step: 3 } }],
  ["/en/map?z=6&at=41.017,28.88", { view: { step: 6, latitude: 41.017, longitude: 28.88 } }],
  [
    "/en/map?country=tr&country=gr&z=2&at=40,-3.7",
    {
      filters: { ...noFilters, country: ["tr", "gr"] },
      view: { step: 2, latitude: 40, longitude: -3.7 },
    },
  ],
  [
    "/en/map?z=7&at=41,29&near=41.0344,28.8564&page=2",
    {
      view: { step: 7, latitude: 41, longitude: 29 },
      list: { latitude: 41.0344, longitude: 28.8564 },
      page: 2,
    },
  ],
  ["/en/map?list=unplaced", { list: "unplaced" }],
];

const read = (address: string) => {
  const params = new URLSearchParams(address.split("?")[1] ?? "");
  const given = (key: string) =>
    params.getAll(key).length > 1 ? params.getAll(key) : (params.get(key) ?? "");
  return readMap(Object.fromEntries([...params.keys()].map((key) => [key, given(key)])));
};

describe("a map's address", () => {
  it.each(addresses)("%s says it, and is read as the same", (address, own) => {
    expect(mapAddress("en", { ...plain, ...own })).toBe(address);
    expect(read(address)).toEqual({ ...plain, ...own });
  });

  it.each([
    ["z=12", { ...WHOLE, step: 7 }],
    ["z=-1", null],
    ["z=abc&at=here", null],
    ["at=41.0171,28.8803", { step: 5, latitude: 41.02, longitude: 28.88 }],
    ["z=2&at=99,400", { ...WHOLE, step: 2, latitude: 80, longitude: 175 }],
    ["z=2&at=41", { ...WHOLE, step: 2 }],
    ["z=4&z=5", { ...WHOLE, step: 4 }],
  ])("of which %s is typed shows %j", (query, view) => {
    const { view: shown } = read(`/en/map?${query}`);
    expect(shown && { ...shown }).toEqual(
      view && { ...view, ...(shown?.step === 7 ? WHOLE : {}), step: view.step },
    );
  });
});
