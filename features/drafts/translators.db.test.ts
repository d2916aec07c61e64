import { expect, it, vi } from "vitest";
import { draftOf, makePerson, placeOf } from "@/db/review.fixtures";
import { seed } from "@/db/seed";
import { mintEditorScope, mintWriterScope } from "@/features/auth/gates";
import { personAt } from "@/features/auth/people.fixtures";
import type { Grant } from "@/features/auth/scopes";
import type { Profile } from "@/features/profiles/schema";
import { saveDraft } from "./mutations";

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
