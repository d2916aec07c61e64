import type { Profile } from "@/features/profiles/schema";
import { knownLocales } from "@/lib/i18n/locales";
import { compareProfiles, type Difference, type Side } from "./compare";
import { profileShape } from "./profile-shape";
import { proposedSides } from "./proposal";
import { find, itemsOf, joinedOrder, type Part, under } from "./shape";

type Choose = (key: string) => Side;

/** One profile out of two, field by field; `choose` says for the key of a difference from which side it comes. */
export function mergeProfiles(mine: Profile, theirs: Profile, choose: Choose): Profile {
  const profile = merged(profileShape, "", { mine, theirs }, choose) as Profile;
  // A picture that does not stay stands nowhere on the page any more.
  const isThere = (id: string) => profile.images.some((image) => image.id === id);
  const { cover, gallery } = profile;
  return { ...profile, cover: cover && isThere(cover) ? cover : null, gallery: gallery.filter(isThere) };
}

export type Merge = {
  profile: Profile;
  /** What only the other side had changed, and what only this one had. */
  taken: Difference[];
  kept: Difference[];
  /** What both had changed, each in its own way. In `profile` it stands as this side has it. */
  contested: Difference[];
};

/** Two versions that were written on the same one, in one: what one side alone has changed is as that side has it. */
export function mergeVersions({ base, mine, theirs }: Record<"base" | Side, Profile>): Merge {
  const found = compareProfiles(mine, theirs);
  const { sides, contested } = proposedSides(found, base);
  const from = (side: Side) => found.filter(({ key }) => !contested.has(key) && sides.get(key) === side);
  return {
    profile: mergeProfiles(mine, theirs, (key) => sides.get(key) ?? "mine"),
    taken: from("theirs"),
    kept: from("mine"),
    contested: found.filter(({ key }) => contested.has(key)),
  };
}

type Two = Record<Side, unknown>;

const both = ({ mine, theirs }: Two, read: (value: unknown) => unknown): Two => ({
  mine: read(mine),
  theirs: read(theirs),
});

function merged(part: Part, key: string, two: Two, choose: Choose): unknown {
  const within = (name: string) => (key ? `${key}.${name}` : name);
  const inner = (name: string, of: Part) =>
    merged(
      of,
      within(name),
      both(two, (value) => under(value, name)),
      choose,
    );
  switch (part.kind) {
    case "whole":
      return two[choose(key)];
    case "record":
      return Object.fromEntries(part.parts.map(([name, of]) => [name, inner(name, of)]));
    case "languages":
      return Object.fromEntries(
        knownLocales
          .map((locale) => [locale, inner(locale, part.of)])
          .filter(([, value]) => value !== undefined),
      );
    case "optional":
      if (two.mine && two.theirs) return merged(part.of, key, two, choose);
      return two[choose(key)] ?? null;
    case "varying":
      return merged(part.of(two.mine), key, two, choose);
    case "view":
      return part.write(merged(part.of, key, both(two, part.read), choose));
    case "list":
      return mergedList(part, key, two, choose);
  }
}

/** The chosen side's order; an item that one side alone has stays where that side was chosen for it. */
function mergedList(part: Extract<Part, { kind: "list" }>, key: string, two: Two, choose: Choose): unknown[] {
  const [mine, theirs] = [itemsOf(part, two.mine), itemsOf(part, two.theirs)];
  const isMine = choose(key) === "mine";
  const [first, second] = (isMine ? [mine, theirs] : [theirs, mine]).map((items) =>
    items.map(({ id }) => id),
  ) as [string[], string[]];
  return joinedOrder(first, second).flatMap((id) => {
    const item = { mine: find(mine, id), theirs: find(theirs, id) };
    const itemKey = `${key}.${id}`;
    if (item.mine !== undefined && item.theirs !== undefined) return [merged(part.of, itemKey, item, choose)];
    return item[choose(itemKey)] ?? [];
  });
}
