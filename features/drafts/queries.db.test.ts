import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { municipalities, revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import type { StaffScope } from "@/features/auth/scopes";
import { listEditable, listEditablePlaces } from "./queries";

await seed();
const grants = [{ role: "editor", language: null, scope: "country", countryCode: "tr" }] as const;
const actor = { accountId: "8c4f2b1e-0000-4000-8000-000000000000", name: "A", language: "en", grants };
// The gate that makes a scope needs a browser.
const scope = { actor } as unknown as StaffScope;

/** Makes the draft of a municipality one that the schema refuses. */
async function breakDraft(slug: string, profile: object): Promise<void> {
  const values = { number: 99, kind: "saved", authorName: "A" } as const;
  const [place] = await db.select().from(municipalities).where(eq(municipalities.slug, slug));
  if (!place) throw new Error(`There is no ${slug}`);
  const [row] = await db
    .insert(revisions)
    .values({
      ...values,
      municipalityId: place.id,
      profile: profile as typeof revisions.$inferInsert.profile,
    })
    .returning({ id: revisions.id });
  await db.update(municipalities).set({ draftRevisionId: row?.id }).where(eq(municipalities.id, place.id));
}

it("lists a draft that cannot be read beside the others, by what can be read of it", async () => {
  const before = await listEditable(scope);
  await breakDraft("konak", { names: { short: "Konak" }, region: { en: 7 } });
  await breakDraft("bagcilar", {});
  const after = await listEditable(scope);
  const of = (slug: string) => after.find((m) => m.slug === slug);
  expect(after).toHaveLength(before.length);
  expect(of("konak")).toMatchObject({ name: "Konak", region: {}, state: "unreadable", findings: null });
  expect(of("bagcilar")).toMatchObject({ name: "bagcilar", state: "unreadable", findings: null });
  expect(of("zeytinburnu")).toMatchObject({ name: "Zeytinburnu", state: "published", findings: 0 });
  const places = await listEditablePlaces(scope);
  expect(places.map(({ name }) => name).toSorted()).toEqual(after.map(({ name }) => name).toSorted());
});
