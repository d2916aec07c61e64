import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { municipalities, revisions } from "@/db/schema/profiles";
import type { EditorScope } from "@/features/auth/scopes";
import { readStored } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { saveDraft } from "../mutations";

type Description = { imageId: string; language: Locale; text: string };
/** `alreadyDescribed`: somebody has said something else of the picture meanwhile. */
export type Describing = "saved" | "alreadyDescribed" | "notSaved";

/**
 * Says what is to be seen in a picture of the draft, as a revision of its own. What others write at the same time
 * stays. Null when the draft shows no such picture.
 */
export async function describeImage(
  scope: EditorScope,
  { imageId, language, text }: Description,
): Promise<Describing | null> {
  const [draft] = await db
    .select({ number: revisions.number, profile: revisions.profile })
    .from(municipalities)
    .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(eq(municipalities.id, scope.municipalityId));
  const profile = readStored(draft?.profile);
  const image = profile?.images.find(({ id }) => id === imageId);
  if (!draft || !profile || !image) return null;
  const known = image.alt[language]?.trim();
  if (known) return known === text ? "saved" : "alreadyDescribed";
  const images = profile.images.map((one) =>
    one.id === imageId ? { ...one, alt: { ...one.alt, [language]: text } } : one,
  );
  const saving = await saveDraft(scope, {
    ...{ profile: { ...profile, images }, baseRevision: draft.number, kind: "saved" },
  });
  if ("saved" in saving) return "saved";
  return "conflict" in saving ? "alreadyDescribed" : "notSaved";
}
