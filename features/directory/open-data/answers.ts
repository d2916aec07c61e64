import { env } from "@/lib/env";
import { readIndicatorRows } from "../indicator-queries";
import { listCountries } from "../queries";
import { listFigures, readFiguresOf } from "./figure-queries";
import { type Operation, operations, root } from "./operations";
import { findPlaceAt, getPlace, listPlaces } from "./place-queries";
import type { FigureQuery, PlaceQuery } from "./query-schema";
import { figureOf, municipalityOf } from "./rows";
import type { MunicipalityWithFigures } from "./schema";
import { type Answer, notFound } from "./serve";

const site = env.SITE_URL;

/** The address of the page after one, with everything else that was asked. */
function nextPage({ path }: Operation, query: Record<string, unknown>, last: string | null): string | null {
  if (last === null) return null;
  const given = Object.entries({ ...query, cursor: last }).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, String(one)]),
  );
  return `${site}${root}${path}?${new URLSearchParams(given)}`;
}

function page(
  operation: Operation,
  query: Record<string, unknown>,
  data: unknown[],
  last: string | null,
): Answer {
  const next = nextPage(operation, query, last);
  return { json: { data, next }, next };
}

export async function municipalitiesAnswer(query: PlaceQuery): Promise<Answer> {
  if (query.q !== undefined && query.cursor !== undefined) {
    const detail = "What is searched for has one page: leave out cursor, or q.";
    return {
      problem: { status: 400, title: "Bad Request", detail, errors: [{ parameter: "cursor", detail }] },
    };
  }
  const { places, last } = await listPlaces(query);
  const data = places.map((place) => municipalityOf(place, site));
  return page(operations.municipalities, query, data, last);
}

export async function municipalityAnswer(id: string): Promise<Answer> {
  const place = await getPlace(id);
  if (place === null) return { problem: notFound };
  if (place === "gone")
    return { problem: { status: 410, title: "Gone", detail: "This municipality has left the network." } };
  const figures = (await readFiguresOf([id])).get(id) ?? [];
  const json: MunicipalityWithFigures = {
    ...municipalityOf(place, site),
    figures: figures.map((row) => figureOf(row, place)),
  };
  return { json };
}

export async function addressAnswer(country: string, slug: string): Promise<Answer> {
  const id = await findPlaceAt(country, slug);
  return id === null ? { problem: notFound } : municipalityAnswer(id);
}

export async function figuresAnswer(query: FigureQuery): Promise<Answer> {
  const { figures, last } = await listFigures(query);
  return page(operations.figures, query, figures, last);
}

export async function countriesAnswer(): Promise<Answer> {
  const data = (await listCountries()).map(({ code, slug, names, count }) => {
    return { code, slug, names, municipalities: count };
  });
  return { json: { data, next: null } };
}

export async function indicatorsAnswer(): Promise<Answer> {
  const data = (await readIndicatorRows()).map(({ isAdditive, ...row }) => ({
    ...row,
    additive: isAdditive,
  }));
  return { json: { data, next: null } };
}
