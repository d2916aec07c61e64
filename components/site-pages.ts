/** The pages of plain text, in the order of the footer. Their addresses can never be a country's. */
export const textPages = ["reading", "sources", "accessibility", "privacy", "about"] as const;
export type TextPage = (typeof textPages)[number];

/** The pages that work for a reader, which are no country's address either. */
const toolPages = ["search", "compare", "data"];

/** Whether an address under a language leads to the partner cities: a country or a municipality. */
export function isPlacePath(pathname: string): boolean {
  const [, , first] = pathname.split("/");
  return first !== undefined && first !== "" && ![...toolPages, ...textPages].includes(first);
}
