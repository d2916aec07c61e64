import type { Locale } from "./locales";
import type { Messages } from "./translator";

/**
 * What the error page says in each language. It reaches browsers with every page and the rest of the messages must not:
 * next.config.ts writes these few sentences into the build.
 */
export const errorWords: Record<Locale, Messages["errorPage"]> = JSON.parse(process.env.ERROR_WORDS ?? "{}");
