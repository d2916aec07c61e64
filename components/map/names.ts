/** The letters of the four directions where they are not N, E, S, W. */
const COMPASS: Record<string, { north: string; east: string; south: string; west: string }> = {
  en: { north: "N", east: "E", south: "S", west: "W" },
  tr: { north: "K", east: "D", south: "G", west: "B" },
};

const compassOf = (locale: string) => COMPASS[new Intl.Locale(locale).language] ?? COMPASS.en;

function degree(value: number, locale: string, positive = "", negative = ""): string {
  const number = new Intl.NumberFormat(locale).format(Math.abs(value));
  const letter = value > 0 ? positive : value < 0 ? negative : "";
  return letter ? `${number}° ${letter}` : `${number}°`;
}

export function longitudeName(value: number, locale: string): string {
  const compass = compassOf(locale);
  return degree(value, locale, compass?.east, compass?.west);
}

export function latitudeName(value: number, locale: string): string {
  const compass = compassOf(locale);
  return degree(value, locale, compass?.north, compass?.south);
}

/** A country's name by its ISO 3166 code, null for land without a code. */
export function countryName(code: string, locale: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? null;
}
