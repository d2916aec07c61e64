import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { reviews } from "@/db/schema/editorial";
import { municipalities, revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { createPartner } from "@/db/seed/municipality";
import { konak } from "@/db/seed/profiles/konak";
import { requireStaff } from "@/features/auth/gates";
import { startSession } from "@/features/auth/session/session.fixtures";
import { listMunicipalities } from "./list/queries";
import { listEditablePlaces } from "./queries";

// The browser: what its cookie says. Everything behind it is real.
const browser = vi.hoisted(() => ({ sessionId: null as string | null }));
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => browser.sessionId }));

await seed();
const ofCountry = { role: "editor", scope: "country", countryCode: "tr" } as const;
const account = { email: "a@tr.example", name: "A", language: "en", password: "p" } as const;
const by = { accountId: null, actorName: "test" };
const id = await db.transaction((tx) => insertAccount(tx, { ...account, grants: [ofCountry] }, by));
if (!id) throw new Error("The address is taken");
browser.sessionId = await startSession(
  { id, name: "A" },
  { address: "", userAgent: "" },
  { secondFactor: "single-sign-on" },
);
const scope = await requireStaff();

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
  await db.transaction((tx) => rebuildTasks(tx, place.id));
}

const list = async (q = "", page = 1) => (await listMunicipalities(scope, { q, page })).municipalities;

it("finds municipalities by the beginnings of their names, regions and country", async () => {
  const names = async (q: string) => (await list(q)).map(({ slug }) => slug);
  expect(await names("BAĞ")).toEqual(["bagcilar"]);
  expect(await names("izmir turk")).toEqual(["konak"]);
  // By what it was called before.
  expect(await names("central dist")).toEqual(["konak"]);
  expect(await names("onak")).toEqual([]);
  expect(await names("100%")).toEqual([]);
});

it("answers a page beyond the last with the last", async () => {
  expect((await list("", 9)).map(({ slug }) => slug)).toEqual((await list()).map(({ slug }) => slug));
});

it("says of a draft that it waits for a reviewer, until the review ends", async () => {
  const stateOf = async () => (await list("Zeytinburnu"))[0]?.state;
  const [place] = await db.select().from(municipalities).where(eq(municipalities.slug, "zeytinburnu"));
  const draft = { municipalityId: place?.id ?? "", revisionId: place?.draftRevisionId ?? "" };
  await db.insert(reviews).values({ ...draft, note: "", submitterName: "A" });
  expect(await stateOf()).toBe("inReview");
  await db.update(reviews).set({ state: "withdrawn", closedAt: new Date() });
  expect(await stateOf()).toBe("published");
});

it("lists a draft that cannot be read beside the others, by what can be read of it", async () => {
  const before = await list();
  await breakDraft("konak", { names: { short: "Konak" }, region: { en: 7 } });
  await breakDraft("bagcilar", {});
  const after = await list();
  const of = (slug: string) => after.find((m) => m.slug === slug);
  expect(after).toHaveLength(before.length);
  expect(of("konak")).toMatchObject({ name: "Konak", region: {}, state: "unreadable", tasks: {} });
  expect(of("bagcilar")).toMatchObject({ name: "bagcilar", state: "unreadable", tasks: {} });
  expect(of("zeytinburnu")).toMatchObject({ name: "Zeytinburnu", state: "published" });
  const places = await listEditablePlaces(scope);
  expect(places.map(({ name }) => name).toSorted()).toEqual(after.map(({ name }) => name).toSorted());
});

it("offers only the one on screen to who has many, and lists the many by pages", async () => {
  const own = (await listEditablePlaces(scope)).length;
  const name = (i: number) => `Şehir ${String.fromCharCode(65 + (i % 26))}${i}`;
  await db.transaction(async (tx) => {
    for (let i = own; i < 31; i += 1) {
      const profile = { ...konak, names: { ...konak.names, short: name(i) } };
      await createPartner(tx, { countryCode: "tr", slug: `many-${i}`, profile, changeNote: {} });
    }
  });
  expect(await listEditablePlaces(scope)).toEqual([]);
  const onScreen = await listEditablePlaces(scope, { countrySlug: "turkiye", slug: "many-9" });
  expect(onScreen.map(({ slug }) => slug)).toEqual(["many-9"]);
  expect(await listEditablePlaces(scope, { countrySlug: "greece", slug: "many-9" })).toEqual([]);
  const pages = [await list("", 1), await list("", 2)];
  expect(pages.map(({ length }) => length)).toEqual([25, 6]);
  const names = pages.flat().map((m) => m.name);
  expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
  expect(new Set(names).size).toBe(31);
});
