/** The pages of plain text, in the order of the footer. Their addresses can never be a country's. */
export const textPages = ["reading", "sources", "accessibility", "privacy", "about"] as const;
export type TextPage = (typeof textPages)[number];

/** Whether an address under a language leads to the partner cities: a country or a municipality. */
export function isPlacePath(pathname: string): boolean {
  const [, , first] = pathname.split("/");
  return Boolean(first) && !["search", "data", ...textPages].includes(first ?? "");
}
