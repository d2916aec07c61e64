import { env } from "@/lib/env";
import type { Problem } from "@/lib/http/problem";
import { download, type Filters } from "./download-queries";
import { datasetCsv, datasetJsonl, type Format, figuresCsv, geojson, municipalitiesCsv } from "./formats";
import type { FigureFilters, PlaceFilters } from "./query-schema";
import type { Download } from "./serve";
import { readState } from "./state-queries";

const site = env.SITE_URL;

const busy: Record<"full" | "again", Problem> = {
  full: {
    ...{ status: 503, title: "Service Unavailable" },
    detail: "As many downloads as can be sent at once are being sent. Try again in a minute.",
  },
  again: {
    ...{ status: 429, title: "Too Many Requests" },
    detail: "Two downloads to your address are being sent. Take the next when one has ended.",
  },
};

/** Named by the day, so that two of them can lie side by side. */
async function file(name: string, ending: string, format: Format, filters: Filters = {}): Promise<Download> {
  const day = new Date().toISOString().slice(0, 10);
  const changesByItself = Boolean(filters.places?.updated || filters.figures?.updated);
  return {
    name: `partner-cities-${name}-${day}.${ending}`,
    state: changesByItself ? null : await readState(),
    open: async () => {
      const stream = await download(format, filters);
      return typeof stream === "string" ? busy[stream] : stream;
    },
  };
}

export const municipalitiesFile = (places: PlaceFilters) =>
  file("municipalities", "csv", municipalitiesCsv(site), { places });
export const geojsonFile = (places: PlaceFilters) =>
  file("municipalities", "geojson", geojson(site), { places });
export const figuresFile = (figures: FigureFilters) => file("figures", "csv", figuresCsv(site), { figures });
export const datasetTable = () => file("dataset", "csv", datasetCsv(site));
export const datasetLines = () => file("dataset", "jsonl", datasetJsonl(site));
