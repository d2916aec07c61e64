import { z } from "zod";
import { knownLocales, locales } from "./locales";

/** One of the network's languages. Apart from their list, which reaches the browser where this library must not. */
export const localeSchema = z.enum(locales);

/** A language that content can be in, also when the network has switched it off since. */
export const knownLocaleSchema = z.enum(knownLocales);
