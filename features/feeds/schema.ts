import type { Profile } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";

/** Of what a feed tells: the network, a country of it, or one municipality. By their addresses. */
export type FeedPlace = { country?: string; slug?: string };

/** Something that was published, with the names as they were then, at the address that the municipality has now. */
export type FeedEntry = {
  municipalityId: string;
  number: number;
  publishedAt: Date;
  note: Localized;
  names: Profile["names"];
  region: Localized;
  slug: string;
  countryCode: string;
  countrySlug: string;
  countryNames: Localized;
};

/** The newest first. `madeAt`: when it was read, which is after the last change of it. */
export type Feed = { entries: FeedEntry[]; madeAt: Date };
