import { defaultLocale } from "@/lib/i18n/locales";
import { withoutMedia } from "./images";
import type { Profile } from "./schema";

/** A profile that says nothing: what a new page begins with, and what visitors saw of one that was never published. */
export const blankProfile: Profile = {
  names: { official: { text: "", lang: "" }, english: "", short: "", others: [] },
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
  sourceLanguage: defaultLocale,
  responsibility: {},
};
