import { type ActionEntry, empty } from "./entries";

/** An action about a municipality of its own beside the one that the table is about. */
const onPlace = (
  form: string,
  fields: Record<string, string>,
  state: { isArchived?: boolean } = {},
): ActionEntry => ({
  may: "places",
  call: async (targets) => {
    const { id, slug } = await targets.place(state);
    const { countrySlug, countryCode } = targets.world.here;
    const about = { municipalityId: id, at: countrySlug, slug, country: countryCode };
    const address = `${slug}-new`;
    return { state: empty(form), fields: { ...about, address, ...fields } };
  },
  effect: "writes",
});

/** What is done with municipalities as a whole. */
export const placeActions: Record<string, ActionEntry> = {
  "features/drafts/municipalities/actions.ts#addMunicipalityAction": {
    may: "places",
    call: ({ world }) => {
      const name = `Added ${crypto.randomUUID()}`;
      const fields = { name, official: name, language: "el", english: "", address: "" };
      return { state: empty("new-place"), fields: { country: world.here.countryCode, ...fields } };
    },
    effect: "writes",
  },
  "features/drafts/municipalities/actions.ts#renameAction": onPlace("rename", {}),
  "features/drafts/municipalities/actions.ts#moveAction": onPlace("move", {}),
  "features/drafts/municipalities/actions.ts#archiveAction": onPlace("archive", {
    "note-en": "It left.",
    sure: "on",
  }),
  "features/drafts/municipalities/actions.ts#unarchiveAction": onPlace("unarchive", {}, { isArchived: true }),
};
