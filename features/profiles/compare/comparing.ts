import type { Locale } from "@/lib/i18n/locales";
import type { PageContext } from "../page-context";
import type { Place, View } from "./address";

/** One municipality of a comparison, at its address, with its page in the reader's language. */
export type Column = Place & { context: PageContext };

/** What every part of a comparison needs. */
export type Comparing = { columns: readonly Column[]; view: View; locale: Locale };
