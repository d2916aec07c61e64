import { slugify } from "@/lib/text/fold";

/** The address that a text makes within a country's: what was typed, or the name. "" when it has no letter and no digit. */
export const addressFrom = (text: string, countryCode: string): string => slugify(text, countryCode);

/** Next answers such addresses itself, with a country's picture; below the other stand the pages of the list of all. */
export const isReserved = (slug: string): boolean => slug.startsWith("opengraph-image") || slug === "all";
