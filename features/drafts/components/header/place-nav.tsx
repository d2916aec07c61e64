import { HeaderNav } from "@/components/header-nav";
import { isForTranslators } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type PlacePageKey, placePages, placePath } from "../../place-pages";
import type { EditablePlace } from "../../queries";

type Props = { place: EditablePlace; current?: PlacePageKey | undefined; locale: Locale };

/** The pages about the municipality on screen. */
export function PlaceNav({ place, current, locale }: Props) {
  const t = translator(locale, "admin");
  const address = { country: place.countrySlug, slug: place.slug };
  const items = placePages
    .map(({ key }) => ({ key, href: placePath(address, key), label: t(`placePages.${key}`) }))
    .filter(({ href }) => place.languages === "all" || isForTranslators(href));
  return <HeaderNav label={t("placePages.label", { name: place.name })} items={items} current={current} />;
}
