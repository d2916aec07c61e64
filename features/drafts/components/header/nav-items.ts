import type { NavItem } from "@/components/header-nav";
import { isForTranslators } from "@/features/auth/paths";
import { can } from "@/features/auth/policy";
import type { Actor } from "@/features/auth/scopes";
import { staffPages } from "@/features/auth/staff-pages";
import { translator } from "@/lib/i18n/translator";
import { type PlacePageKey, placePages, placePath } from "../../place-pages";
import type { EditablePlace } from "../../queries";

/** The pages of the editorial area that are for the actor; none when there is only one. */
export function staffItems(actor: Actor): NavItem[] {
  const t = translator(actor.language, "admin");
  const offered = staffPages.filter(
    (page) => page.isFor(actor) && (!("isOffered" in page) || page.isOffered(actor)),
  );
  const items = offered.map(({ key, path }) => ({ key, href: path, label: t(`pages.${key}`) }));
  return items.length < 2 ? [] : items;
}

/** The pages about one municipality that are for the actor. */
export function placeItems(actor: Actor, place: EditablePlace): NavItem[] {
  const t = translator(actor.language, "admin");
  const address = { country: place.countrySlug, slug: place.slug };
  const isFor = (key: PlacePageKey, href: string) =>
    key === "settings"
      ? can(actor, "municipalities.manage", place)
      : place.languages === "all" || isForTranslators(href);
  return placePages
    .map(({ key }) => ({ key, href: placePath(address, key), label: t(`placePages.${key}`) }))
    .filter(({ key, href }) => isFor(key, href));
}
