import { HiddenFields } from "@/components/hidden-fields";

export type SettingsAddress = { municipalityId: string; countrySlug: string; slug: string };

/** Which municipality a form of the settings is about, and where these are. */
export function PlaceFields({ municipalityId, countrySlug, slug }: SettingsAddress) {
  return <HiddenFields fields={{ municipalityId, at: countrySlug, slug }} />;
}
