import { HeaderNav } from "@/components/header-nav";
import { translator } from "@/lib/i18n/translator";
import type { Actor } from "../scopes";
import { type StaffPageKey, staffPages } from "../staff-pages";

type Props = {
  actor: Actor;
  current?: StaffPageKey | undefined;
  /** Left out because there is another way to them. */
  without?: readonly StaffPageKey[];
};

/** The pages of the editorial area that are for the actor; nothing when there is only one. */
export function StaffNav({ actor, current, without = [] }: Props) {
  const t = translator(actor.language, "admin");
  const open = staffPages.filter(
    (page) => page.isFor(actor) && (!("isOffered" in page) || page.isOffered(actor)),
  );
  const items = open
    .filter(({ key }) => !without.includes(key))
    .map(({ key, path }) => ({ key, href: path, label: t(`pages.${key}`) }));
  return open.length < 2 ? null : <HeaderNav label={t("pages.label")} items={items} current={current} />;
}
