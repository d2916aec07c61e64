import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { revisions } from "@/db/schema/profiles";
import type { WriterScope } from "@/features/auth/scopes";
import { type Profile, readStored } from "@/features/profiles/schema";
import type { Translations } from "@/features/profiles/translations";
import { locales } from "@/lib/i18n/locales";
import { translationState, waiting } from "./state";
import { contentOf, hashOf, type Text, textsOf } from "./texts";

/** A source text as it was when something was translated from it. */
export type EarlierText = { key: string; hash: string; content: ReturnType<typeof contentOf> };

/** So many revisions are looked into; of what was translated from still others it is only said that it is behind. */
const MOST = 12;

/** The source texts from which translations were made that are behind now. */
export async function readEarlierTexts(
  { municipalityId }: WriterScope,
  profile: Profile,
  translations: Translations,
): Promise<EarlierText[]> {
  const wanted = locales.flatMap((language) =>
    waiting(translationState(profile, translations, language), "behind").flatMap(({ key, from }) =>
      from ? [{ key, ...from }] : [],
    ),
  );
  const numbers = [...new Set(wanted.map(({ revision }) => revision))].toSorted((a, b) => b - a);
  if (numbers.length === 0) return [];
  const rows = await db
    .select({ number: revisions.number, profile: revisions.profile })
    .from(revisions)
    .where(
      and(eq(revisions.municipalityId, municipalityId), inArray(revisions.number, numbers.slice(0, MOST))),
    );
  return rows.flatMap(({ number, profile: stored }) => {
    const earlier = readStored(stored);
    if (!earlier) return [];
    const texts = new Map<string, Text>(textsOf(earlier).map((text) => [text.key, text]));
    return wanted.flatMap(({ key, hash, revision }) => {
      const text = revision === number && texts.get(key);
      return text && hashOf(text, profile.sourceLanguage) === hash
        ? [{ key, hash, content: contentOf(text, profile.sourceLanguage) }]
        : [];
    });
  });
}
