import type { Profile } from "@/features/profiles/schema";
import { defaultLocale } from "@/lib/i18n/locales";

/** A profile that says nothing: what visitors saw of one that has never been published. */
export const blank: Profile = {
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
  images: [],
  cover: null,
  gallery: [],
  documents: [],
  responsibility: {},
  sourceLanguage: defaultLocale,
};
