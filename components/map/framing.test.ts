import { beforeAll, describe, expect, it } from "vitest";
import { getAtlas } from "./atlas";
import { frameGlobe, frameInset, frameLocator } from "./framing";
import { getGeometry } from "./geometry";
import { cutPlate, isInside, type Place, placeOnPlate } from "./plate";
import { parseViewAddress, viewAddress } from "./view-address";
import { LOCATOR_SIZE, SPANS } from "./views";

// Reading all outlines of the world is slow on a busy machine.
beforeAll(() => {
  getAtlas("10m");
}, 30_000);

const KONAK = { latitude: 38.4189, longitude: 27.1287 };
const BAGCILAR = { latitude: 41.039, longitude: 28.856 };
const ZEYTINBURNU = { latitude: 40.9943, longitude: 28.9048 };

const PLACES: [string, string, Place, Place[]][] = [
  ["Konak", "TR", KONAK, [BAGCILAR, ZEYTINBURNU]],
  ["Bağcılar", "TR", BAGCILAR, [KONAK, ZEYTINBURNU]],
  ["Zeytinburnu", "TR", ZEYTINBURNU, [KONAK, BAGCILAR]],
  ["Reykjavík", "IS", { latitude: 64.147, longitude: -21.94 }, [KONAK]],
  ["Lisbon", "PT", { latitude: 38.72, longitude: -9.14 }, []],
  ["Tromsø", "NO", { latitude: 69.65, longitude: 18.96 }, []],
  ["Valletta", "MT", { latitude: 35.9, longitude: 14.51 }, []],
  ["Nicosia", "CY", { latitude: 35.17, longitude: 33.36 }, []],
  ["Bern", "CH", { latitude: 46.95, longitude: 7.45 }, []],
  ["Moscow", "RU", { latitude: 55.75, longitude: 37.6 }, []],
  ["Ponta Delgada", "PT", { latitude: 37.74, longitude: -25.67 }, []],
];

describe("frameLocator", () => {
  it.each(PLACES)("shows %s well inside, at an address that is served", (_, country, here, others) => {
    const view = frameLocator(here, others, country);
    expect(parseViewAddress(viewAddress(view).split("/").slice(2))).toEqual(view);
    const plate = cutPlate(view, { fit: "always", width: 608, height: 584, weight: 1 }, LOCATOR_SIZE);
    expect(isInside(plate, placeOnPlate(plate, here), 50)).toBe(true);
  });

  it.each(PLACES.filter(([name]) => name !== "Moscow"))(
    "has a coast or a neighbour around %s",
    (_, country, here, others) => {
      const { raster } = getGeometry(frameLocator(here, others, country));
      const shares = new Map<string | null, number>();
      for (let y = 5; y < LOCATOR_SIZE; y += 10) {
        for (let x = 5; x < LOCATOR_SIZE; x += 10) {
          const code = raster.at(x, y);
          shares.set(code, (shares.get(code) ?? 0) + 1 / 3600);
        }
      }
      expect(shares.get(country)).toBeGreaterThan(0.005);
      expect(shares.get(country)).toBeLessThan(0.9);
    },
  );

  it("comes near when another place is near, and shows the nearest even when it is not", () => {
    expect(SPANS[frameLocator(BAGCILAR, [KONAK, ZEYTINBURNU], "TR").span]).toBe(1);
    const konak = frameLocator(KONAK, [BAGCILAR, ZEYTINBURNU], "TR");
    const plate = cutPlate(konak, { fit: "always", width: 608, height: 584, weight: 1 }, LOCATOR_SIZE);
    expect(isInside(plate, placeOnPlate(plate, BAGCILAR), 20)).toBe(true);
    expect(frameLocator(KONAK, [], "TR").span).toBeLessThan(konak.span);
  });

  it("does not go far out for a place that is out of reach", () => {
    const reykjavik = { latitude: 64.147, longitude: -21.94 };
    expect(frameLocator(reykjavik, [KONAK], "IS")).toEqual(frameLocator(reykjavik, [], "IS"));
  });
});

describe("frameInset", () => {
  it("holds all of its places", () => {
    const view = frameInset([BAGCILAR, ZEYTINBURNU]);
    expect(view.span).toBe(0);
    const wide = frameInset([BAGCILAR, KONAK]);
    const plate = cutPlate(wide, { fit: "always", width: 600, height: 600, weight: 1 }, LOCATOR_SIZE);
    for (const place of [BAGCILAR, KONAK]) expect(isInside(plate, placeOnPlate(plate, place), 30)).toBe(true);
  });
});

describe("frameGlobe", () => {
  it("turns the globe in coarse steps", () => {
    expect(frameGlobe(KONAK)).toEqual({ kind: "globe", latitude: 45, longitude: 30 });
    expect(frameGlobe({ latitude: 69.65, longitude: 18.96 }).latitude).toBe(60);
  });
});

describe.each([
  ["Réunion", -20.88, 55.45, "FR"],
  ["Martinique", 14.6, -61.07, "FR"],
  ["Cayenne", 4.94, -52.33, "FR"],
  ["Nouméa", -22.27, 166.44, "FR"],
  ["Astana", 51.17, 71.43, "KZ"],
  ["Longyearbyen", 78.22, 15.65, "NO"],
  ["Anadyr, near the date line", 64.73, 177.5, "RU"],
])("the pictures of %s", (_, latitude, longitude, country) => {
  const place = { latitude, longitude };
  const views = [frameLocator(place, [], country), frameInset([place]), frameGlobe(place)];

  it("have addresses that the server draws, and land", () => {
    for (const view of views) {
      expect(parseViewAddress(viewAddress(view).split("/").slice(2))).toEqual(view);
      expect(getGeometry(view).land.length).toBeGreaterThan(0);
    }
  });
});
