import type { Bounds } from "./atlas";

type Sea = { names: { en: string; tr: string }; regions: Bounds[] };

const box = (west: number, south: number, east: number, north: number): Bounds => ({
  west,
  south,
  east,
  north,
});

/**
 * The seas of Europe in rough rectangles that overlap no other sea's water. A name is put wherever the water that a
 * picture shows inside them leaves room. Smaller seas come first.
 */
const SEAS: Sea[] = [
  { names: { en: "Sea of Marmara", tr: "Marmara Denizi" }, regions: [box(26.95, 40.3, 29.6, 41.08)] },
  { names: { en: "Sea of Azov", tr: "Azak Denizi" }, regions: [box(34.9, 45.35, 39.2, 47.2)] },
  { names: { en: "White Sea", tr: "Beyaz Deniz" }, regions: [box(32.5, 63.8, 40.5, 66.9)] },
  { names: { en: "Gulf of Bothnia", tr: "Botni Körfezi" }, regions: [box(17.2, 60.6, 25.4, 65.8)] },
  { names: { en: "Gulf of Finland", tr: "Finlandiya Körfezi" }, regions: [box(23.3, 59.3, 29.9, 60.4)] },
  { names: { en: "English Channel", tr: "Manş Denizi" }, regions: [box(-5, 48.6, 0.8, 50.7)] },
  { names: { en: "Irish Sea", tr: "İrlanda Denizi" }, regions: [box(-6.1, 52.3, -3, 54.8)] },
  { names: { en: "Celtic Sea", tr: "Kelt Denizi" }, regions: [box(-10.5, 48.9, -5.3, 51.6)] },
  { names: { en: "Ligurian Sea", tr: "Ligurya Denizi" }, regions: [box(7.6, 43.1, 10.2, 44.4)] },
  { names: { en: "Red Sea", tr: "Kızıldeniz" }, regions: [box(32.4, 20, 41, 27.9)] },
  {
    names: { en: "Aegean Sea", tr: "Ege Denizi" },
    regions: [box(22.6, 36.3, 27.4, 40.95), box(23.4, 35.55, 27.6, 36.3)],
  },
  {
    names: { en: "Adriatic Sea", tr: "Adriyatik Denizi" },
    regions: [box(12.2, 43.4, 15.6, 45.8), box(13.9, 41.8, 17.8, 43.4), box(16.2, 40.5, 19.8, 42.3)],
  },
  {
    names: { en: "Ionian Sea", tr: "İyon Denizi" },
    regions: [box(15.4, 36.4, 21.1, 38.3), box(16.6, 38.3, 20.9, 40)],
  },
  {
    names: { en: "Tyrrhenian Sea", tr: "Tiren Denizi" },
    regions: [box(9.7, 38.3, 15.9, 41.2), box(9.6, 41.2, 12.3, 42.3)],
  },
  { names: { en: "Balearic Sea", tr: "Balear Denizi" }, regions: [box(0, 39.3, 3.6, 41.6)] },
  { names: { en: "Caspian Sea", tr: "Hazar Denizi" }, regions: [box(46.8, 36.5, 54.2, 47)] },
  { names: { en: "Bay of Biscay", tr: "Biskay Körfezi" }, regions: [box(-8.3, 43.5, -1.1, 47.7)] },
  {
    names: { en: "Baltic Sea", tr: "Baltık Denizi" },
    regions: [box(14.2, 54, 21.5, 56.3), box(17, 56.3, 21.8, 59.3)],
  },
  {
    names: { en: "North Sea", tr: "Kuzey Denizi" },
    regions: [box(-2.4, 51.5, 8.7, 57.6), box(-1.8, 57.6, 6.5, 60.6)],
  },
  { names: { en: "Black Sea", tr: "Karadeniz" }, regions: [box(27.6, 41.1, 41.8, 46.6)] },
  { names: { en: "Barents Sea", tr: "Barents Denizi" }, regions: [box(27, 69.2, 52, 78)] },
  { names: { en: "Norwegian Sea", tr: "Norveç Denizi" }, regions: [box(-8, 62.5, 18, 74)] },
  { names: { en: "Greenland Sea", tr: "Grönland Denizi" }, regions: [box(-20, 70.5, -8, 80)] },
  {
    names: { en: "Mediterranean Sea", tr: "Akdeniz" },
    regions: [
      box(-5.2, 35, 0, 37.6),
      box(0, 35.5, 9, 39.2),
      box(3.6, 39.2, 8.1, 43),
      box(10.2, 30, 36.4, 35.4),
      box(27.7, 35.4, 36.4, 36.95),
      box(11, 35.4, 15.3, 37.9),
    ],
  },
  {
    names: { en: "Atlantic Ocean", tr: "Atlas Okyanusu" },
    regions: [
      box(-40, 25, -10.7, 61.5),
      box(-10.7, 25, -9.3, 43.3),
      box(-10.7, 25, -6.2, 37.1),
      box(-22.5, 61.5, -9, 63.2),
      box(-11, 43.9, -8.4, 48.8),
      box(-11, 51.6, -8.6, 60),
      box(-40, 61.5, -22.6, 66),
    ],
  },
];

export type NamedSea = { name: string; regions: Bounds[] };

/** The seas' names in a language; English where it has none of its own here. */
export function seasIn(locale: string): NamedSea[] {
  const language = new Intl.Locale(locale).language === "tr" ? "tr" : "en";
  return SEAS.map(({ names, regions }) => ({ name: names[language], regions }));
}
