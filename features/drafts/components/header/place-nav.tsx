import { HeaderNav } from "@/components/header-nav";
import { isForTranslators } from "@/features/auth/paths";
import { can } from "@/features/auth/policy";
import type { Actor } from "@/features/auth/scopes";
import { translator } from "@/lib/i18n/translator";
import { type PlacePageKey, placePages, placePath } from "../../place-pages";
import type { EditablePlace } from "../../queries";

type Props = { actor: Actor; place: EditablePlace; current?: PlacePageKey | undefined };

/** The pages about the municipality on screen. */
export function PlaceNav({ actor, place, current }: Props) {
  const t = translator(actor.language, "admin");
  const address = { country: place.countrySlug, slug: place.slug };
  const isFor = (key: PlacePageKey, href: string) =>
    key === "settings"
      ? can(actor, "municipalities.manage", place)
      : place.languages === "all" || isForTranslators(href);
  const items = placePages
    .map(({ key }) => ({ key, href: placePath(address, key), label: t(`placePages.${key}`) }))
    .filter(({ key, href }) => isFor(key, href));
  return <HeaderNav label={t("placePages.label", { name: place.name })} items={items} current={current} />;
}
