import { expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { draftOf, makePerson, placeOf } from "@/db/review.fixtures";
import { media, mediaFiles } from "@/db/schema/editorial";
import { seed } from "@/db/seed";
import { mintEditorScope, mintWriterScope } from "@/features/auth/gates";
import { personAt } from "@/features/auth/people.fixtures";
import type { Grant } from "@/features/auth/scopes";
import type { Profile } from "@/features/profiles/schema";
import { saveDraft } from "./mutations";
import { getProfileForEdit } from "./queries";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const place = await placeOf("konak");
const readDraft = () => draftOf(place.municipalityId);
const { municipalityId } = place;
const translates: Grant = { role: "translator", language: "tr", scope: "municipality", municipalityId };
const name = "translator";
const accountId = await makePerson(name, translates);
const translator = mintWriterScope({ accountId, name, language: "en", grants: [translates] }, place);
if (!translator) throw new Error("A translator may write in Konak");
const editor = await personAt(place, "editor", "editor", "country");

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
    await db.insert(media).values({ municipalityId, hash, ...by });
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
