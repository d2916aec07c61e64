import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { media, mediaFiles } from "@/db/schema/editorial";
import { municipalities, revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { mintEditorScope, mintWriterScope } from "@/features/auth/gates";
import type { Actor, Grant } from "@/features/auth/scopes";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { saveDraft } from "./mutations";
import { getProfileForEdit } from "./queries";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const [konak] = await db.select().from(municipalities).where(eq(municipalities.slug, "konak"));
if (!konak) throw new Error("There is no Konak");
const place = { municipalityId: konak.id, countryCode: konak.countryCode };

async function person(name: string, grant: Grant): Promise<Actor> {
  const account = {
    email: `${name}@konak.example`,
    name,
    language: "en",
    password: "p",
    grants: [],
  } as const;
  const by = { accountId: null, actorName: "test" };
  const accountId = await db.transaction((tx) => insertAccount(tx, account, by));
  if (!accountId) throw new Error(`${name} was not made`);
  return { accountId, name, language: "en", grants: [grant] };
}

const translator = mintWriterScope(
  await person("translator", { role: "translator", language: "tr", scope: "municipality", ...place }),
  place,
);
const editor = mintEditorScope(
  await person("editor", { role: "editor", language: null, scope: "country", countryCode: "tr" }),
  place,
);
if (!translator || !editor) throw new Error("Both may write in Konak");

async function readDraft(): Promise<{ number: number; profile: Profile }> {
  const [row] = await db
    .select({ number: revisions.number, profile: revisions.profile })
    .from(municipalities)
    .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(eq(municipalities.slug, "konak"));
  if (!row) throw new Error("Konak has no draft");
  return { number: row.number, profile: profileSchema.parse(row.profile) };
}

const withRegion = (profile: Profile, region: Profile["region"]): Profile => ({
  ...profile,
  region: { ...profile.region, ...region },
});
const save = (scope: typeof translator, profile: Profile, baseRevision: number) =>
  saveDraft(scope, { profile, baseRevision, kind: "saved" });

it("opens only the door that looks at languages", () => {
  expect(translator).toMatchObject({ languages: ["tr"], canPublish: false });
  expect(mintEditorScope(translator.actor, place)).toBeNull();
  expect(mintWriterScope(translator.actor, { municipalityId: "another", countryCode: "xx" })).toBeNull();
  expect(editor).toMatchObject({ languages: "all", canPublish: true });
});

it("shows a translator no files but those that the page shows", async () => {
  const shownIn = async (scope: typeof translator) =>
    (await getProfileForEdit(scope))?.library.map(({ facts }) => facts.hash);
  const { number, profile } = await readDraft();
  const [unused, used] = ["a".repeat(64), "b".repeat(64)] as const;
  const by = { uploaderId: editor.actor.accountId, uploaderName: "editor", name: "plan.pdf" };
  for (const hash of [unused, used]) {
    await db.insert(mediaFiles).values({ hash, type: "application/pdf", bytes: 1, state: "ready" });
    await db.insert(media).values({ municipalityId: konak.id, hash, ...by });
  }
  await save(editor, { ...profile, documents: [{ id: "plan", file: used, title: {} }] }, number);
  expect((await shownIn(editor))?.toSorted()).toEqual([unused, used]);
  expect(await shownIn(translator)).toEqual([used]);
});

it("writes what a translator changes in their language", async () => {
  const { number, profile } = await readDraft();
  expect(await save(translator, withRegion(profile, { tr: "Ege" }), number)).toHaveProperty("saved");
  expect((await readDraft()).profile.region).toEqual({ ...profile.region, tr: "Ege" });
});

it("writes nothing of a save that changes anything else, beside something that they may", async () => {
  const { number, profile } = await readDraft();
  const own = withRegion(profile, { tr: "Başka" });
  for (const beyond of [
    withRegion(own, { en: "Else" }),
    { ...own, contacts: { ...own.contacts, phone: "+90 232 000 00 00" } },
    { ...own, sections: own.sections.slice(1) },
    { ...own, milestones: own.milestones.map((each) => ({ ...each, source: null })) },
  ])
    expect(await save(translator, beyond, number)).toEqual({ refused: "outsideLanguages" });
  expect(await readDraft()).toEqual({ number, profile });
});

it("puts their words together with what an editor has saved meanwhile, and takes none of that back", async () => {
  const { number, profile } = await readDraft();
  await save(editor, withRegion(profile, { en: "Aegean" }), number);
  const outcome = await save(translator, withRegion(profile, { tr: "Ege kıyısı" }), number);
  expect(outcome).toHaveProperty("merged");
  expect((await readDraft()).profile.region).toEqual({ en: "Aegean", tr: "Ege kıyısı" });
});

it("asks about the same text as it asks others", async () => {
  const { number, profile } = await readDraft();
  await save(editor, withRegion(profile, { tr: "Editörün" }), number);
  expect(await save(translator, withRegion(profile, { tr: "Çevirmenin" }), number)).toHaveProperty(
    "conflict",
  );
});

it("cannot be led around by naming an older revision", async () => {
  const { number, profile } = await readDraft();
  await save(editor, withRegion(profile, { en: "Newer" }), number);
  // What stood there before is no change of theirs: the newer text stays.
  await save(translator, withRegion(profile, { tr: "Eski" }), number);
  expect((await readDraft()).profile.region).toEqual({ en: "Newer", tr: "Eski" });
  expect(await save(translator, withRegion(profile, { en: "Older" }), number)).toEqual({
    refused: "outsideLanguages",
  });
});
