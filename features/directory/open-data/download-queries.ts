import "server-only";
import { and, asc, inArray, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { downloads, MOST_DOWNLOADS, READER_SILENCE_MS } from "@/db/downloads";
import { publishedProfiles } from "@/db/schema/profiles";
import { addressGroup, clientAddress } from "@/lib/client-address";
import { turnstile } from "@/lib/turnstile";
import { writtenAsRead } from "@/lib/written-as-read";
import { readFiguresOf } from "./figure-queries";
import type { Format } from "./formats";
import { placesMatching, readPlaces } from "./place-queries";
import type { FigureFilters, PlaceFilters } from "./query-schema";

/** So many municipalities are read, and held, at a time. */
const PORTION = 200;
const PATIENCE = { longestMs: 15 * 60 * 1000, silenceMs: READER_SILENCE_MS };
const MOST_EACH = 2;

const enter = turnstile(MOST_DOWNLOADS, MOST_EACH);

export type Filters = { places?: Partial<PlaceFilters>; figures?: FigureFilters };

function condition({ places, figures }: Filters): SQL | undefined {
  const { municipality = [], indicator: _, about: __, primary: ___, ...ofFigures } = figures ?? {};
  const chosen =
    municipality.length > 0 ? inArray(publishedProfiles.municipalityId, municipality) : undefined;
  return and(placesMatching({ ...places, ...ofFigures }, new Date()), chosen);
}

/** One moment of the database, read by a cursor: whatever is published meanwhile is in none of it or in all. */
const snapshot = { isolationLevel: "repeatable read", accessMode: "read only" } as const;

async function begin(tx: Transaction, where: SQL | undefined) {
  const ids = tx
    .select({ id: publishedProfiles.municipalityId })
    .from(publishedProfiles)
    .where(where)
    .orderBy(asc(publishedProfiles.municipalityId));
  await tx.execute(sql`declare municipalities no scroll cursor for ${ids.getSQL()}`);
  return async (): Promise<string[]> => {
    const rows = await tx.execute(sql`fetch ${sql.raw(String(PORTION))} from municipalities`);
    return rows.map((row) => String(row.municipality_id));
  };
}

/** Everything that fits, written as it is read; "full" and "again" where too many download already. */
export async function download(
  format: Format,
  filters: Filters = {},
): Promise<ReadableStream<Uint8Array> | "full" | "again"> {
  const place = enter(addressGroup(clientAddress() ?? ""));
  if (typeof place === "string") return place;
  return writtenAsRead(async (ready, write) => {
    try {
      await downloads.transaction(async (tx) => {
        const fetch = await begin(tx, condition(filters));
        ready();
        await write(format.head);
        let isFirst = true;
        for (let ids = await fetch(); ids.length > 0; ids = await fetch()) {
          const places = await readPlaces(ids, tx);
          const figures = await readFiguresOf(format.hasFigures ? ids : [], filters.figures, tx);
          const portion = places.map((one) => ({ place: one, figures: figures.get(one.id) ?? [] }));
          const text = format.write(portion, isFirst);
          isFirst = false;
          await write(text);
        }
        await write(format.tail);
      }, snapshot);
    } finally {
      place.leave();
    }
  }, PATIENCE);
}
