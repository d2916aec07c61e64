import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { db } from "@/db/client";
import { publications, reviews } from "@/db/schema/editorial";
import { municipalities, publishedFigures, publishedProfiles, revisions } from "@/db/schema/profiles";
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
  published: number | null;
  publications: number;
  /** The id of the review that is open. */
  review: string | null;
  windows: Partial<Record<Who, Window>>;
};

/** The municipality in the database, and what its people may do there. */
export type Real = {
  municipalityId: string;
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
  const own = eq(municipalities.id, real.municipalityId);
  const [place] = await db.select().from(municipalities).where(own);
  const rows = await db
    .select()
    .from(revisions)
    .where(eq(revisions.municipalityId, real.municipalityId))
    .orderBy(asc(revisions.number));
  expect(rows.map(({ number }) => number)).toEqual([...model.revisions.keys()].sort((a, b) => a - b));
  for (const { number, profile } of rows)
    expect(profileSchema.parse(profile)).toEqual(revisionOf(model, number));
  const numberOf = (id?: string | null) => rows.find((row) => row.id === id)?.number ?? null;
  expect(numberOf(place?.draftRevisionId)).toBe(model.draft);
  expect(numberOf(place?.publishedRevisionId)).toBe(model.published);
  await expectShown(model, real, place);
  const all = await db.select().from(reviews).where(eq(reviews.municipalityId, real.municipalityId));
  expect(all.filter(({ state }) => state === "open").map(({ id }) => id)).toEqual(
    model.review ? [model.review] : [],
  );
}

type Place = typeof municipalities.$inferSelect | undefined;

async function expectShown(model: Model, real: Real, place: Place): Promise<void> {
  const own = real.municipalityId;
  const kept = await db.select().from(publications).where(eq(publications.municipalityId, own));
  expect(kept).toHaveLength(model.publications);
  const [page] = await db.select().from(publishedProfiles).where(eq(publishedProfiles.municipalityId, own));
  const shown = model.published === null ? null : revisionOf(model, model.published);
  if (!shown || !place) {
    expect(page).toBeUndefined();
    return;
  }
  const { code: countryCode, names: countryNames } = real.country;
  const { slug, publishedRevisionId } = place;
  const at = { municipalityId: own, revisionId: publishedRevisionId ?? "", countryCode, slug, countryNames };
  const { searchText, ...projection } = profileProjection(shown, at);
  expect(page).toMatchObject(projection);
  // In which order a column gives back the languages of a name is its own.
  const words = (text?: string) => text?.split("\n").sort();
  expect(words(page?.searchText)).toEqual(words(searchText));
  const figures = await db.select().from(publishedFigures).where(eq(publishedFigures.municipalityId, own));
  const inOrder = <T extends { figureId: string; position: number }>(all: T[]) =>
    all.toSorted((a, b) => `${a.figureId} ${a.position}`.localeCompare(`${b.figureId} ${b.position}`));
  const expected = figureProjection(shown, own, real.indicators);
  expect(inOrder(figures)).toMatchObject(inOrder(expected));
}
