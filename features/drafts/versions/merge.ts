import type { Profile, Section } from "@/features/profiles/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import type { Side } from "./compare";
import { isEmptyValue } from "./fields";

type Choose = (key: string) => Side;

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
    responsibility: each("responsibility", (p) => p.responsibility),
  };
}

function mergeLocalized<T>(
  key: string,
  mine: Localized<T>,
  theirs: Localized<T>,
  choose: Choose,
): Localized<T> {
  const entries = locales.flatMap((locale): [Locale, T][] => {
    const value = (choose(`${key}.${locale}`) === "mine" ? mine : theirs)[locale];
    return value === undefined ? [] : [[locale, value]];
  });
  return Object.fromEntries(entries) as Localized<T>;
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

/**
 * The chosen side's order; an item that only the other side has is kept where its own content was chosen, at the
 * place it had there.
 */
function mergeItems<T extends { id: string }>(
  key: string,
  mine: T[],
  theirs: T[],
  choose: Choose,
  content: (key: string, mine: T | undefined, theirs: T | undefined) => T | undefined,
): T[] {
  const [first, second] = choose(`${key}.order`) === "mine" ? [mine, theirs] : [theirs, mine];
  const ids = first.map((item) => item.id);
  for (const [index, { id }] of second.entries()) {
    if (ids.includes(id)) continue;
    const before = second.slice(0, index).findLast((item) => ids.includes(item.id));
    ids.splice(before ? ids.indexOf(before.id) + 1 : 0, 0, id);
  }
  const find = (items: T[], id: string) => items.find((item) => item.id === id);
  return ids.flatMap((id) => content(`${key}.${id}`, find(mine, id), find(theirs, id)) ?? []);
}
