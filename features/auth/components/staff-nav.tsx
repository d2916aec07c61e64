import { HeaderNav } from "@/components/header-nav";
import { translator } from "@/lib/i18n/translator";
import type { Actor } from "../scopes";
import { type StaffPageKey, staffPages } from "../staff-pages";

/** The pages of the editorial area that are for the actor; nothing when there is only one. */
export function StaffNav({ actor, current }: { actor: Actor; current?: StaffPageKey | undefined }) {
  const t = translator(actor.language, "admin");
  const items = staffPages
    .filter((page) => page.isFor(actor) && (!("isOffered" in page) || page.isOffered(actor)))
    .map(({ key, path }) => ({ key, href: path, label: t(`pages.${key}`) }));
  return items.length < 2 ? null : <HeaderNav label={t("pages.label")} items={items} current={current} />;
}
