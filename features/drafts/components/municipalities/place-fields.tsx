export type SettingsAddress = { municipalityId: string; countrySlug: string; slug: string };

/** Which municipality a form of the settings is about, and where these are. */
export function PlaceFields({ municipalityId, countrySlug, slug }: SettingsAddress) {
  const fields = { municipalityId, at: countrySlug, slug };
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
