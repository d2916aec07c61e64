import { expect } from "vitest";
import type { Life } from "@/db/life.fixtures";
import type { EditorScope } from "@/features/auth/scopes";
import type { Indicators } from "@/features/figures/schema";
import { figureProjection, profileProjection } from "@/features/profiles/projection";
import { type Profile, profileSchema } from "@/features/profiles/schema";

export const people = ["ayse", "deniz", "rana"] as const;
export type Who = (typeof people)[number];
/** Rana reviews; the others write. */
export const isReviewer = (who: Who): boolean => who === "rana";

/** A window in which somebody writes: the revision that it was opened on, and what it holds now. */
type Window = { base: number; now: Profile };

/** What has to be true of one municipality after all that was confirmed to those who work at it. */
export type Model = {
  /** Every revision by its number, as it was confirmed. */
  revisions: Map<number, Profile>;
  draft: number;
  published: number;
  publications: number;
  /** The id of the review that is open. */
  review: string | null;
  windows: Partial<Record<Who, Window>>;
};

/** The municipality in the database, and what its people may do there. */
export type Real = {
  /** All that the database keeps of it. */
  read: () => Promise<Life>;
  scopes: Record<Who, EditorScope>;
  country: { code: string; names: Record<string, string> };
  indicators: Indicators;
};

export function revisionOf({ revisions: all }: Model, number: number): Profile {
  const profile = all.get(number);
  if (!profile) throw new Error(`Revision ${number} was never confirmed`);
  return profile;
}

export const windowOf = (model: Model, who: Who): Window =>
  model.windows[who] ?? { base: model.draft, now: revisionOf(model, model.draft) };

/** Every revision can be read as it was confirmed, none came besides, and everybody reads what the newest publication shows. */
export async function expectInKeeping(model: Model, real: Real): Promise<void> {
  const life = await real.read();
  const { place, revisions: rows, reviews } = life;
  expect(rows.map(({ number }) => number)).toEqual([...model.revisions.keys()].sort((a, b) => a - b));
  for (const { number, profile } of rows)
    expect(profileSchema.parse(profile)).toEqual(revisionOf(model, number));
  const numberOf = (id: string | null) => rows.find((row) => row.id === id)?.number ?? null;
  expect(numberOf(place.draftRevisionId)).toBe(model.draft);
  expect(numberOf(place.publishedRevisionId)).toBe(model.published);
  const open = reviews.filter(({ state }) => state === "open");
  expect(open.map(({ id }) => id)).toEqual(model.review ? [model.review] : []);
  expect(life.publications).toHaveLength(model.publications);
  expectShown(life, revisionOf(model, model.published), real);
}

function expectShown({ place, page, figures }: Life, shown: Profile, { country, indicators }: Real): void {
  const { id: municipalityId, slug, publishedRevisionId } = place;
  const { searchText, ...projection } = profileProjection(shown, {
    ...{ municipalityId, slug, revisionId: publishedRevisionId ?? "" },
    ...{ countryCode: country.code, countryNames: country.names },
  });
  expect(page).toMatchObject(projection);
  // In which order a column gives back the languages of a name is its own.
  const words = (text?: string) => text?.split("\n").sort();
  expect(words(page?.searchText)).toEqual(words(searchText));
  const inOrder = <T extends { figureId: string; position: number }>(all: T[]) =>
    all.toSorted((a, b) => `${a.figureId} ${a.position}`.localeCompare(`${b.figureId} ${b.position}`));
  const whose = { municipalityId, countryCode: country.code };
  const expected = figureProjection(shown, indicators).map((figure) => ({ ...whose, ...figure }));
  expect(inOrder(figures)).toMatchObject(inOrder(expected));
}
