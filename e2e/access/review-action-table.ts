import { type ActionEntry, empty } from "./entries";
import type { Targets } from "./targets";

/** The form of a review, with what else it holds. */
const reviewForm = async (targets: Targets, more: Record<string, string>) => {
  const { baseRevision, ...fields } = await targets.draftIn("review");
  return { fields: { ...fields, baseRevision: String(baseRevision), ...more }, state: empty("review") };
};

export const reviewActions: Record<string, ActionEntry> = {
  "features/drafts/review/actions.ts#submitAction": {
    may: "write",
    call: async (targets) => {
      const { municipalityId, baseRevision } = await targets.draftIn("nothing");
      return { values: [{ municipalityId, baseRevision, note: "" }] };
    },
    effect: "writes",
  },
  "features/drafts/review/actions.ts#withdrawAction": {
    may: "edit",
    call: async (targets) => ({ ...(await reviewForm(targets, {})), state: empty("withdraw") }),
    effect: "writes",
  },
  "features/drafts/review/actions.ts#commentAction": {
    may: "write",
    call: (targets) => reviewForm(targets, { "comment.region.en": "Whose?" }),
    effect: "writes",
  },
  "features/drafts/review/actions.ts#returnAction": {
    may: "review",
    call: (targets) => reviewForm(targets, { reason: "A source is missing" }),
    effect: "writes",
  },
  "features/drafts/review/actions.ts#publishReviewAction": {
    may: "publish",
    call: (targets) => reviewForm(targets, { "language.en": "on", "language.tr": "on" }),
    effect: "writes",
  },
  "features/drafts/preview/actions.ts#createPreviewAction": {
    may: "edit",
    call: async (targets) => {
      const { id: municipalityId, countrySlug: country, slug } = targets.world.here;
      return { fields: { municipalityId, country, slug, note: "", days: "1" }, state: empty("preview") };
    },
    effect: "writes",
  },
  "features/drafts/preview/actions.ts#revokePreviewAction": {
    may: "edit",
    call: async (targets) => {
      const { id: municipalityId, countrySlug: country, slug } = targets.world.here;
      const linkId = await targets.previewLink();
      return { fields: { municipalityId, country, slug, linkId }, state: empty("revoke") };
    },
    effect: "writes",
  },
};
