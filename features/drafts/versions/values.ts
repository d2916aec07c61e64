import type { Profile } from "@/features/profiles/schema";
import { knownLocales } from "@/lib/i18n/locales";
import { profileShape } from "./profile-shape";
import { itemsOf, type Part, under } from "./shape";

/** What a version has under each key by which `compareProfiles` names a difference, items as wholes included. */
export function profileValues(profile: Profile): Map<string, unknown> {
  const values = new Map<string, unknown>();
  collect(profileShape, "", profile, values);
  return values;
}

function collect(part: Part, key: string, value: unknown, into: Map<string, unknown>): void {
  const within = (name: string) => (key ? `${key}.${name}` : name);
  switch (part.kind) {
    case "whole":
      into.set(key, value);
      return;
    case "record":
      for (const [name, inner] of part.parts) collect(inner, within(name), under(value, name), into);
      return;
    case "languages":
      for (const locale of knownLocales) collect(part.of, within(locale), under(value, locale), into);
      return;
    case "optional":
      into.set(key, value ?? undefined);
      if (value !== null && value !== undefined) collect(part.of, key, value, into);
      return;
    case "varying":
      collect(part.of(value), key, value, into);
      return;
    case "view":
      collect(part.of, key, part.read(value), into);
      return;
    case "list": {
      const items = itemsOf(part, value);
      for (const item of items) {
        into.set(within(item.id), item.value);
        collect(part.of, within(item.id), item.value, into);
      }
      into.set(
        key,
        items.map(({ id }) => id),
      );
    }
  }
}
