import { z } from "zod";
import { locales } from "./locales";

/** Apart from the list of languages, which reaches the browser where this library must not. */
export const localeSchema = z.enum(locales);
