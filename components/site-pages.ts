/** The pages of plain text, in the order of the footer. Their addresses can never be a country's. */
export const textPages = ["reading", "sources", "accessibility", "privacy", "about"] as const;
export type TextPage = (typeof textPages)[number];

/** Every page of the site's own that search engines may list, which is no country's address either. */
export const listedPages: readonly string[] = ["map", "compare", "data", ...textPages];

/** Whether an address under a language leads to the partner cities: a country or a municipality. */
export function isPlacePath(pathname: string): boolean {
  const [, , first] = pathname.split("/");
  return first !== undefined && first !== "" && first !== "search" && !listedPages.includes(first);
}
