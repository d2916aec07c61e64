import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { getAtlas } from "./atlas";
import { CountryMap } from "./country-map";
import { DecorativePlate } from "./decorative-plate";
import { EuropeMap } from "./europe-map";
import { LocatorMap } from "./locator-map";
import { tintSteps } from "./tints";

// Reading all outlines of the world is slow on a busy machine.
beforeAll(() => {
  getAtlas("10m");
}, 30_000);

const KONAK = { id: "konak", name: "Konak", sub: "İzmir", latitude: 38.4189, longitude: 27.1287 };
const BAGCILAR = { id: "bagcilar", name: "Bağcılar", sub: "Istanbul", latitude: 41.039, longitude: 28.856 };
const ZEYTINBURNU = {
  ...BAGCILAR,
  id: "zeytinburnu",
  name: "Zeytinburnu",
  latitude: 40.9943,
  longitude: 28.9048,
};
const linked = (places: (typeof KONAK)[]) => places.map((place) => ({ ...place, href: `/tr/${place.id}` }));

/** The markup of each size of a map, in which something must stand exactly once. */
const sizes = (markup: string, fit: string) =>
  [...markup.matchAll(/<svg[^>]*class="map-plate map-at-([a-z-]+)"[\s\S]*?(?=<svg[^>]*class="map-plate|$)/g)]
    .filter(([, name]) => name === fit)
    .map(([text]) => text);

describe("LocatorMap", () => {
  const map = (others = [BAGCILAR, ZEYTINBURNU], locale: Locale = "en") =>
    renderToStaticMarkup(
      <LocatorMap
        here={KONAK}
        others={others}
        country="TR"
        locale={locale}
        label="Konak lies on the Aegean"
      />,
    );

  it("is an image with a name, whose heavy lines stand elsewhere", () => {
    const markup = map();
    expect(markup).toContain('role="img" aria-label="Konak lies on the Aegean"');
    expect(markup).toMatch(/href="\/maps\/[^"]+\.svg#land"/);
    expect(markup.length).toBeLessThan(16_000);
  });

  it("names here, the others, the seas and the neighbours once in each size", () => {
    for (const fit of ["from-medium", "narrow"]) {
      const [plate = ""] = sizes(map(), fit);
      for (const name of ["Konak", "Bağcılar", "Zeytinburnu"])
        expect(plate.split(`>${name}<`)).toHaveLength(2);
      expect(plate).toContain("Aegean");
    }
  });

  it("speaks Turkish, with Turkish directions", () => {
    const markup = map([], "tr");
    expect(markup).toContain("Ege");
    expect(markup).toContain("38° K");
    expect(markup).toContain("28° D");
  });

  it("is a group when there are links in it", () => {
    const markup = map(linked([BAGCILAR]));
    expect(markup).toContain('role="group"');
    expect(markup).toContain('href="/tr/bagcilar"');
    expect(markup).toContain('aria-label="Bağcılar"');
  });
});

describe("CountryMap", () => {
  const dots = linked([BAGCILAR, KONAK, ZEYTINBURNU]);
  const markup = () =>
    renderToStaticMarkup(
      <CountryMap
        country="TR"
        dots={dots}
        locale="en"
        label="Partner cities in Türkiye"
        insetText={(places) => ({ title: `${places.length} enlarged`, label: "Istanbul, enlarged" })}
      />,
    );

  it("enlarges the places that would touch, and links each place once in each size", () => {
    const text = markup();
    const [wide = ""] = sizes(text, "wide");
    expect(wide).toContain("2 enlarged");
    expect(wide).toContain(">Bağcılar, Zeytinburnu<");
    for (const { href } of dots) expect(wide.split(`href="${href}"`)).toHaveLength(2);
    expect(text).toContain('class="map-insets map-unless-wide"');
    expect(text.slice(text.indexOf('class="map-insets')).split("<a ")).toHaveLength(3);
  });

  it("shows places far off the coast in a part of their own", () => {
    const azores = { id: "pd", name: "Ponta Delgada", latitude: 37.74, longitude: -25.67, href: "/pd" };
    const text = renderToStaticMarkup(
      <CountryMap
        country="PT"
        dots={[azores]}
        locale="en"
        label="Partner cities in Portugal"
        insetText={() => ({ title: "Azores", label: "Azores" })}
      />,
    );
    const [wide = ""] = sizes(text, "wide");
    expect(wide).toContain(">Azores<");
    expect(wide.split('href="/pd"')).toHaveLength(2);
    expect(wide).not.toContain("map-enlarged");
  });

  it("is absent for a country that has no map", () => {
    const text = renderToStaticMarkup(
      <CountryMap country="BR" dots={[]} locale="en" label="" insetText={() => ({ title: "", label: "" })} />,
    );
    expect(text).toBe("");
  });
});

describe("EuropeMap", () => {
  const legend = { title: "Partner cities", tints: ["none", "1", "2", "3 to 5", "6+"] };
  const map = (counts: Record<string, number>) =>
    renderToStaticMarkup(
      <EuropeMap
        counts={counts}
        locale="en"
        label="Partner cities in Europe"
        hrefFor={(code) => `/en/${code}`}
        countText={(count) => `${count} partner cities`}
        legend={legend}
        steps={tintSteps(Object.values(counts))}
      />,
    );

  it("links and numbers each country that has places, however small, and no other", () => {
    const [wide = ""] = sizes(map({ TR: 3, MT: 1, DE: 0 }), "wide");
    expect(wide).toContain('aria-label="Türkiye, 3 partner cities"');
    expect(wide).toContain('class="map-tint map-tint-3"');
    expect(wide).toContain('href="/en/MT"');
    expect(wide).toContain(">1</tspan>");
    expect(wide).not.toContain("/en/DE");
  });

  it("tells countries with thousands of places apart, and writes their numbers as readers do", () => {
    const [wide = ""] = sizes(map({ IT: 9939, NO: 540, IS: 33 }), "wide");
    for (const tint of [1, 2, 4]) expect(wide).toContain(`class="map-tint map-tint-${tint}"`);
    expect(wide).toMatch(/9,939(?: partner cities)?<\/tspan>/);
  });
});

describe("DecorativePlate", () => {
  it("is silent", () => {
    const markup = renderToStaticMarkup(<DecorativePlate locale="tr" />);
    expect(markup).toContain('<svg aria-hidden="true"');
    expect(markup).toContain("Ege Denizi");
    expect(markup).not.toContain("aria-label");
  });
});
