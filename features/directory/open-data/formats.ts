import { csvLines } from "@/lib/csv";
import { type Column, columnsOf } from "./columns";
import { figureOf, municipalityOf, type ObservationRow, type PlaceRow } from "./rows";
import { type FigureRow, figureRowSchema, type Municipality, municipalitySchema } from "./schema";

/** Some municipalities with their figures, as they come from the database. */
export type Portion = { place: PlaceRow; figures: ObservationRow[] }[];

/** How a whole file is written, portion by portion. */
export type Format = {
  hasFigures: boolean;
  head: string;
  write: (portion: Portion, isFirst: boolean) => string;
  tail: string;
};

const line = (columns: readonly Column[], record: unknown) => columns.map(({ read }) => read(record));
const head = (columns: readonly Column[]) => csvLines([columns.map(({ name }) => name)]);

const placeColumns = columnsOf(municipalitySchema.shape);
const figureColumns = columnsOf(figureRowSchema.shape);
const { municipality: _, municipality_name: __, country: ___, ...onlyOfFigures } = figureRowSchema.shape;
const wholeColumns = [
  columnsOf(municipalitySchema.shape, "municipality_"),
  columnsOf(onlyOfFigures),
] as const;

type Read = { municipality: Municipality; figures: FigureRow[] };
const readAll = (portion: Portion, site: string): Read[] =>
  portion.map(({ place, figures }) => ({
    municipality: municipalityOf(place, site),
    figures: figures.map((row) => figureOf(row, place)),
  }));

export const municipalitiesCsv = (site: string): Format => ({
  hasFigures: false,
  head: head(placeColumns),
  write: (portion) =>
    csvLines(readAll(portion, site).map(({ municipality }) => line(placeColumns, municipality))),
  tail: "",
});

export const figuresCsv = (site: string): Format => ({
  hasFigures: true,
  head: head(figureColumns),
  write: (portion) =>
    csvLines(readAll(portion, site).flatMap(({ figures }) => figures.map((row) => line(figureColumns, row)))),
  tail: "",
});

/** Every figure beside everything that is said of its municipality; one without figures has a line of its own. */
export const datasetCsv = (site: string): Format => {
  const [ofPlace, ofFigure] = wholeColumns;
  return {
    hasFigures: true,
    head: head(wholeColumns.flat()),
    write: (portion) =>
      csvLines(
        readAll(portion, site).flatMap(({ municipality, figures }) => {
          const place = line(ofPlace, municipality);
          const rows = figures.length > 0 ? figures : [null];
          return rows.map((row) => [...place, ...line(ofFigure, row)]);
        }),
      ),
    tail: "",
  };
};

/** One municipality with its figures on each line. */
export const datasetJsonl = (site: string): Format => ({
  hasFigures: true,
  head: "",
  write: (portion) =>
    readAll(portion, site)
      .map(({ municipality, figures }) => `${JSON.stringify({ ...municipality, figures })}\n`)
      .join(""),
  tail: "",
});

/** RFC 7946. Those whose position is not recorded have no geometry. */
export const geojson = (site: string): Format => ({
  hasFigures: false,
  head: '{"type":"FeatureCollection","features":[',
  write: (portion, isFirst) => {
    const features = readAll(portion, site).map(({ municipality }) => {
      const { id, latitude, longitude, ...properties } = municipality;
      const hasPoint = latitude !== null && longitude !== null;
      const geometry = hasPoint ? { type: "Point", coordinates: [longitude, latitude] } : null;
      return JSON.stringify({ type: "Feature", id, geometry, properties });
    });
    return (isFirst ? "" : ",\n") + features.join(",\n");
  },
  tail: "]}\n",
});
