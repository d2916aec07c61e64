import "server-only";
import { eq, sql } from "drizzle-orm";
import { northing } from "@/components/map/mercator";
import { type MovingView, snapView, viewRect, WHOLE } from "@/components/map/sheet-view";
import { db } from "@/db/client";
import { idList } from "@/db/lists";
import { countries } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import type { Localized } from "@/lib/i18n/localized";
import { unlessUnavailable } from "@/lib/unavailable";
import { countChosen, type Filters, noFilters } from "../filters";
import { listFiguresOf } from "../member-queries";
import type { Places } from "../places/places";
import { readPlaces } from "../places/queries";
import { type Selection, selectPlaces } from "../places/select";
import type { MemberFigure } from "../schema";
import type { FacetCounts } from "../search/cells";
import { listFilterNames } from "../search/label-queries";
import type { FilterNames } from "../search/labels";
import { findHits } from "../search/queries";
import { mostHits, pageSize } from "../search/search-params";
import { queryWords } from "../search/words";
import { isNarrowed, type MapParams } from "./map-params";
import { gatherIn, overview, WIDE } from "./overview";
import { marksOf, positionOf, rectNear, rowsIn, type ShownPlate, showOn, viewOf } from "./shown";

/** What map and list say of a municipality. */
export type PlaceWords = {
  id: string;
  slug: string;
  name: string;
  region: Localized;
  status: string;
  countrySlug: string;
  countryNames: Localized;
};

export type MapAnswer = {
  view: MovingView;
  plates: ShownPlate[];
  /** By row of `Places`, of everybody that is named on the map or in the list. */
  words: ReadonlyMap<number, PlaceWords>;
  list: {
    rows: { row: number; marks: string[] }[];
    total: number;
    figures: ReadonlyMap<string, MemberFigure[]>;
  };
  /** How many fit; of them in the picture, and without a position. */
  total: number;
  shown: number;
  unplaced: number;
  /** The largest of those that lie beside the picture, and how many they are. */
  beside: { row: number; n: number; view: MovingView } | null;
  facets: FacetCounts;
  /** Whether only the best of what answers the words are on the map. */
  isPart: boolean;
  names: FilterNames;
};

async function listWords(places: Places, rows: readonly number[]): Promise<Map<number, PlaceWords>> {
  const ids = rows.map((row) => places.ids[row] ?? "");
  if (ids.length === 0) return new Map();
  const found = await db
    .select({
      id: publishedProfiles.municipalityId,
      slug: publishedProfiles.slug,
      name: publishedProfiles.name,
      region: publishedProfiles.region,
      status: publishedProfiles.status,
      countrySlug: countries.slug,
      countryNames: countries.names,
    })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .where(sql`${publishedProfiles.municipalityId} = any(${idList(ids)})`);
  return new Map(found.flatMap((one) => [[places.rowOf.get(one.id) ?? -1, one] as const]));
}

/** Who answers the words and fits the filters. The words are the search's, with its bound on how many are looked at. */
async function find(
  { q, filters }: MapParams,
  places: Places,
  now: Date,
): Promise<Selection & { isPart: boolean }> {
  const words = queryWords(q);
  if (words.length === 0) return { ...selectPlaces(places, filters, now), isPart: false };
  const look = async (narrowed: Filters) => {
    const hits = await findHits({ words, limit: mostHits + 1, filters: narrowed, now });
    const rows = hits.slice(0, mostHits).flatMap(({ id }) => places.rowOf.get(id) ?? []);
    return { rows: rows.sort((a, b) => a - b), isPart: hits.length > mostHits };
  };
  const all = await look(noFilters);
  // The filters apply before the bound and not behind it.
  const fit = all.isPart && countChosen(filters) > 0 ? await look(filters) : all;
  return { ...selectPlaces(places, filters, now, fit.rows), isPart: all.isPart };
}

const isPlaced = (places: Places, row: number) => !Number.isNaN(places.xs[row]);

function listed({ list }: MapParams, places: Places, rows: readonly number[], view: MovingView): number[] {
  if (list === "shown") return rowsIn(places, rows, viewRect(view));
  if (list === "unplaced") return rows.filter((row) => !isPlaced(places, row));
  return rowsIn(places, rows, rectNear(list.longitude, northing(list.latitude)));
}

/** How near a place beside the picture is looked at. */
const BESIDE_STEP = 4;

/** The largest of those that lie beside the picture; `rows` has the larger first. */
function besideOf(
  places: Places,
  rows: readonly number[],
  inside: readonly number[],
  unplaced: number,
): MapAnswer["beside"] {
  const n = rows.length - unplaced - inside.length;
  const isInside = new Set(inside);
  const row = n > 0 ? rows.find((each) => isPlaced(places, each) && !isInside.has(each)) : undefined;
  if (row === undefined) return null;
  return { row, n, view: snapView({ ...positionOf(places, row), step: BESIDE_STEP }) };
}

/** What the map's page shows; `null` when the database cannot be reached. */
export const readMapPage = (params: MapParams, now: Date): Promise<MapAnswer | null> =>
  unlessUnavailable(async () => {
    const places = await readPlaces();
    const { rows, facets, isPart } = await find(params, places, now);
    const isPartial = isNarrowed(params);
    const view = params.view ?? (isPartial ? viewOf(places, rows) : null) ?? snapView(WHOLE);
    const { inside, gathered } =
      isPartial || view.step > WIDE ? gatherIn(places, rows, view) : overview(places, rows, view);
    const plates = gathered.map((plate) => showOn(view, places, plate));
    const all = params.list === "shown" ? inside : listed(params, places, rows, view);
    const page = all.slice((params.page - 1) * pageSize, params.page * pageSize);
    const unplaced = rows.filter((row) => !isPlaced(places, row)).length;
    const beside = besideOf(places, rows, inside, unplaced);
    const marked = plates.flatMap(({ singles, groups }) => [...singles, ...groups].map(({ row }) => row));
    const named = new Set([...marked, ...page, ...(beside ? [beside.row] : [])]);
    const [words, figures, names] = await Promise.all([
      listWords(places, [...named]),
      listFiguresOf(page.map((row) => places.ids[row] ?? "")),
      listFilterNames(),
    ]);
    return {
      ...{ view, plates, words, facets, isPart, names, unplaced, beside },
      ...{ total: rows.length, shown: inside.length },
      list: { rows: page.map((row) => ({ row, marks: marksOf(row, gathered) })), total: all.length, figures },
    };
  });
