import type { Profile, Section } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";
import { isEmptyValue } from "./fields";
import { mergeMedia } from "./media-merge";
import { type Choose, mergeItems, mergeLocalized } from "./merge-parts";

/** One profile out of two, field by field; `choose` says for the key of a field from which side it comes. */
export function mergeProfiles(mine: Profile, theirs: Profile, choose: Choose): Profile {
  const take = <T>(key: string, read: (profile: Profile) => T): T =>
    read(choose(key) === "mine" ? mine : theirs);
  const each = <T>(key: string, read: (profile: Profile) => Localized<T>): Localized<T> =>
    mergeLocalized(key, read(mine), read(theirs), choose);
  const items = <T extends { id: string }>(key: string, read: (profile: Profile) => T[]): T[] =>
    mergeItems(key, read(mine), read(theirs), choose, (itemKey, a, b) =>
      choose(itemKey) === "mine" ? a : b,
    );
  return {
    names: {
      short: take("names.short", (p) => p.names.short),
      official: take("names.official", (p) => p.names.official),
      english: take("names.english", (p) => p.names.english),
    },
    status: take("status", (p) => p.status),
    region: each("region", (p) => p.region),
    coordinates: take("coordinates", (p) => p.coordinates),
    contacts: {
      website: take("contacts.website", (p) => p.contacts.website),
      email: take("contacts.email", (p) => p.contacts.email),
      phone: take("contacts.phone", (p) => p.contacts.phone),
      address: each("contacts.address", (p) => p.contacts.address),
    },
    summary: each("summary", (p) => p.summary),
    sections: mergeItems("sections", mine.sections, theirs.sections, choose, (key, a, b) =>
      mergeSection(key, a, b, choose),
    ),
    figures: items("figures", (p) => p.figures),
    milestones: items("milestones", (p) => p.milestones),
    sources: items("sources", (p) => p.sources),
    ...mergeMedia(mine, theirs, choose),
    responsibility: each("responsibility", (p) => p.responsibility),
  };
}

function mergeSection(key: string, a: Section | undefined, b: Section | undefined, choose: Choose) {
  const either = a ?? b;
  if (!either) return undefined;
  const drawings = choose(`${key}.drawings`) === "mine" ? a?.drawings : b?.drawings;
  const heading = mergeLocalized(`${key}.heading`, a?.heading ?? {}, b?.heading ?? {}, choose);
  const body = mergeLocalized(`${key}.body`, a?.body ?? {}, b?.body ?? {}, choose);
  const merged = { id: either.id, heading, body, drawings: drawings ?? [] };
  if (a && b) return merged;
  // A section that one side alone has stays when something of it was chosen, or when it was empty from the start
  // and the order that names it was chosen.
  if (!isEmptySection(either)) return isEmptySection(merged) ? undefined : merged;
  return choose("sections.order") === (a ? "mine" : "theirs") ? merged : undefined;
}

const isEmptySection = ({ heading, body, drawings }: Section) =>
  [heading, body, drawings].every(isEmptyValue);
