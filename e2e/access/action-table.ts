import { type ActionEntry, empty } from "./entries";
import { factorActions } from "./factor-action-table";
import { ownActions } from "./own-action-table";
import { peopleActions } from "./people-action-table";
import { placeActions } from "./place-action-table";
import { reviewActions } from "./review-action-table";
import { signInActions } from "./sign-in-action-table";

/** Every server action, by the file and the name under which it is exported, and what it is called with. */
export const actions: Record<string, ActionEntry> = {
  ...signInActions,
  ...factorActions,
  ...ownActions,
  ...peopleActions,
  ...reviewActions,
  "features/mail/actions.ts#repeatMailAction": {
    may: "mail",
    call: ({ world }) => ({ values: [{ mailId: world.mail.id }] }),
    effect: { says: /noServer/ },
  },
  // The text that is changed is Turkish, so that translators into it may: translate.spec.ts says what they may not.
  "features/drafts/actions.ts#saveDraftAction": {
    may: "write",
    call: async (targets) => {
      const { number, profile } = await targets.changedDraft();
      const target = { municipalityId: targets.world.here.id, baseRevision: number };
      return { values: [{ ...target, kind: "saved", profile }] };
    },
    effect: "writes",
  },
  ...placeActions,
  "features/media/actions.ts#deleteFileAction": {
    may: "edit",
    call: async (targets) => ({ values: [await targets.libraryFile()] }),
    effect: "writes",
  },
  "features/media/actions.ts#repeatSizesAction": {
    may: "edit",
    call: async (targets) => ({ values: [await targets.libraryFile()] }),
    effect: "writes",
  },
  "features/drafts/tasks/actions.ts#confirmFigureAction": {
    may: "edit",
    call: async (targets) => {
      const { id, countrySlug, slug } = targets.world.here;
      const fields = { municipalityId: id, ...(await targets.seenFigure()), isTakenBack: "false" };
      return {
        fields: { ...fields, country: countrySlug, slug, page: "tasks" },
        state: empty("confirm-population"),
      };
    },
    effect: "writes",
  },
  "features/drafts/tasks/actions.ts#describeImageAction": {
    may: "edit",
    call: async (targets) => {
      const { id, countrySlug, slug } = targets.world.here;
      const fields = { municipalityId: id, imageId: await targets.wordlessImage(), language: "en" };
      return {
        fields: { ...fields, text: "A square", country: countrySlug, slug },
        state: empty("describe-square"),
      };
    },
    effect: "writes",
  },
  "features/drafts/tasks/actions.ts#keepNumberAction": {
    may: "edit",
    call: (targets) => {
      const text = String(Math.floor(Math.random() * 1e9));
      return { values: [{ municipalityId: targets.world.here.id, figureId: "population", text }] };
    },
    effect: "writes",
  },
  "features/drafts/history/actions.ts#restoreAction": {
    may: "edit",
    call: async (targets) => {
      const { here } = targets.world;
      const baseRevision = String(await targets.unpublishedDraft());
      const fields = { municipalityId: here.id, number: "1", baseRevision };
      return { fields: { ...fields, country: here.countrySlug, slug: here.slug }, state: empty("restore") };
    },
    effect: "writes",
  },
  "features/drafts/publishing/actions.ts#publishAction": {
    may: "publish",
    call: async (targets) => {
      const baseRevision = await targets.unpublishedDraft();
      return { values: [{ municipalityId: targets.world.here.id, baseRevision, changeNote: {} }] };
    },
    effect: "writes",
  },
};

/** The files whose cached functions may be called with any arguments by anybody: they read what is published. */
export const publicReads = [
  "app/[locale]/(site)/[country]/[slug]/opengraph-image.tsx",
  "app/[locale]/(site)/[country]/opengraph-image.tsx",
  "app/[locale]/(site)/opengraph-image.tsx",
  "features/directory/country-queries.ts",
  "features/directory/places/queries.ts",
  "features/directory/queries.ts",
  "features/directory/remember.ts",
  "features/directory/spread/queries.ts",
  "features/feeds/queries.ts",
  "features/profiles/addresses/queries.ts",
  "features/profiles/beside-queries.ts",
  "features/profiles/queries.ts",
  "features/profiles/versions/queries.ts",
];
