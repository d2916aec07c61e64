import { withoutMedia } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import type { Lists } from "../versions/reading";
import { compareVersions } from "./comparison";
import { type FigureChange, figureChanges } from "./figure-rows";

type FiguresOf = Pick<Profile, "figures" | "sources">;

const blank: Profile = {
  names: { official: { text: "", lang: "" }, english: "", short: "" },
  status: "",
  region: {},
  coordinates: null,
  contacts: { website: "", email: "", phone: "", address: {} },
  summary: {},
  sections: [],
  figures: [],
  milestones: [],
  sources: [],
  ...withoutMedia,
  sourceLanguage: "en",
  responsibility: {},
};

/** What became of the figures of one version in another, where nothing else of the two is known. */
export const compareFigures = (
  { before, after }: { before: FiguresOf; after: FiguresOf },
  indicators: Lists["indicators"],
  locale: Locale,
): FigureChange[] =>
  figureChanges(
    compareVersions(
      { before: { ...blank, ...before }, after: { ...blank, ...after } },
      { indicators, statuses: [] },
      locale,
    ),
  );
