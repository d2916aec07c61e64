import type { Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf } from "@/lib/i18n/translator";
import type { Bounds } from "./atlas";

type Sea = { key: keyof Messages["map"]["seas"]; regions: Bounds[] };

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
  { key: "marmara", regions: [box(26.95, 40.3, 29.6, 41.08)] },
  { key: "azov", regions: [box(34.9, 45.35, 39.2, 47.2)] },
  { key: "white", regions: [box(32.5, 63.8, 40.5, 66.9)] },
  { key: "bothnia", regions: [box(17.2, 60.6, 25.4, 65.8)] },
  { key: "finland", regions: [box(23.3, 59.3, 29.9, 60.4)] },
  { key: "channel", regions: [box(-5, 48.6, 0.8, 50.7)] },
  { key: "irish", regions: [box(-6.1, 52.3, -3, 54.8)] },
  { key: "celtic", regions: [box(-10.5, 48.9, -5.3, 51.6)] },
  { key: "ligurian", regions: [box(7.6, 43.1, 10.2, 44.4)] },
  { key: "red", regions: [box(32.4, 20, 41, 27.9)] },
  {
    key: "aegean",
    regions: [box(22.6, 36.3, 27.4, 40.95), box(23.4, 35.55, 27.6, 36.3)],
  },
  {
    key: "adriatic",
    regions: [box(12.2, 43.4, 15.6, 45.8), box(13.9, 41.8, 17.8, 43.4), box(16.2, 40.5, 19.8, 42.3)],
  },
  {
    key: "ionian",
    regions: [box(15.4, 36.4, 21.1, 38.3), box(16.6, 38.3, 20.9, 40)],
  },
  {
    key: "tyrrhenian",
    regions: [box(9.7, 38.3, 15.9, 41.2), box(9.6, 41.2, 12.3, 42.3)],
  },
  { key: "balearic", regions: [box(0, 39.3, 3.6, 41.6)] },
  { key: "caspian", regions: [box(46.8, 36.5, 54.2, 47)] },
  { key: "biscay", regions: [box(-8.3, 43.5, -1.1, 47.7)] },
  {
    key: "baltic",
    regions: [box(14.2, 54, 21.5, 56.3), box(17, 56.3, 21.8, 59.3)],
  },
  {
    key: "north",
    regions: [box(-2.4, 51.5, 8.7, 57.6), box(-1.8, 57.6, 6.5, 60.6)],
  },
  { key: "black", regions: [box(27.6, 41.1, 41.8, 46.6)] },
  { key: "barents", regions: [box(27, 69.2, 52, 78)] },
  { key: "norwegian", regions: [box(-8, 62.5, 18, 74)] },
  { key: "greenland", regions: [box(-20, 70.5, -8, 80)] },
  {
    key: "mediterranean",
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
    key: "atlantic",
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

/** The seas with their names in a language. */
export function seasIn(locale: Locale): NamedSea[] {
  const { seas } = messagesOf(locale).map;
  return SEAS.map(({ key, regions }) => ({ name: seas[key], regions }));
}
