import { z } from "zod";

/** What stands behind the question mark of an address, as Next gives it to a page. */
export type Query = Record<string, string | string[] | undefined>;

/**
 * A value of an address's query: the first one where it is given several times, undefined where it is not given or cannot
 * be understood. Addresses are typed and cut off by hand, and lead to a page all the same.
 */
export const queryValue = <T extends z.ZodType>(schema: T) =>
  z.preprocess((given) => (Array.isArray(given) ? given[0] : given), schema.optional()).catch(undefined);
