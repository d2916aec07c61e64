import { z } from "zod";
import { pair, viewParams, withParams } from "@/components/map/moving-address";
import { type MovingView, snapView, WHOLE } from "@/components/map/sheet-view";
import type { Locale } from "@/lib/i18n/locales";
import { type Query, queryValue } from "@/lib/query-value";
import { countChosen, type Filters, filtersSchema } from "../filters";
import { whoParams } from "../search/search-params";
import { readQuery } from "../search/words";

/** What the list beside the map holds: what is on it, what lies round a point of it, or what has no place on it. */
export type MapList = "shown" | "unplaced" | { latitude: number; longitude: number };

/** What somebody looks at on the map, as its address carries it. Without a view, the map shows all that was found. */
export type MapParams = { q: string; filters: Filters; view: MovingView | null; list: MapList; page: number };

const degrees = z
  .string()
  .regex(/^-?\d{1,2}(?:\.\d{1,6})?,-?\d{1,3}(?:\.\d{1,6})?$/)
  .transform((text) => {
    const [latitude = 0, longitude = 0] = text.split(",").map(Number);
    return { latitude, longitude };
  });

const given = z.object({
  z: queryValue(
    z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number),
  ),
  at: queryValue(degrees),
  near: queryValue(degrees),
  list: queryValue(z.literal("unplaced")),
  page: queryValue(z.coerce.number().int().min(1).max(9999)),
});

/** How near somebody wants to look at a point of whose surroundings the address says nothing else. */
const USUAL_STEP = 5;

export function readMap(params: Query): MapParams {
  const { z: step, at, near, list, page = 1 } = given.parse(params);
  const isGiven = step !== undefined || at !== undefined;
  return {
    q: readQuery(params.q),
    filters: filtersSchema.parse(params),
    view: isGiven ? snapView({ ...(at ?? WHOLE), step: step ?? USUAL_STEP }) : null,
    list: near ?? list ?? "shown",
    page,
  };
}

/** Whether some may be left out: words or filters were given. */
export const isNarrowed = ({ q, filters }: MapParams): boolean => q !== "" || countChosen(filters) > 0;

/** The address of a map; nothing that goes without saying stands in it. */
export function mapAddress(locale: Locale, { q, filters, view, list, page }: MapParams): string {
  return withParams(`/${locale}/map`, [
    ...whoParams({ q, filters }),
    ...(view ? viewParams(view) : []),
    ...(typeof list === "object" ? [["near", pair(list)] as [string, string]] : []),
    ...(list === "unplaced" ? [["list", list] as [string, string]] : []),
    ...(page === 1 ? [] : [["page", String(page)] as [string, string]]),
  ]);
}
