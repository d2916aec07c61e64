import { Icon, type IconName } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DraftState } from "../../list/queries";

const looks: Record<DraftState, { icon: IconName; className: string }> = {
  published: { icon: "check", className: "bg-turq-wash text-turquoise" },
  ahead: { icon: "half", className: "bg-cobalt-wash text-cobalt" },
  inReview: { icon: "clock", className: "bg-sunk text-ink-2" },
  unreadable: { icon: "alert", className: "bg-coral-wash text-coral-ink" },
  archived: { icon: "lock", className: "bg-sunk text-ink-2" },
  unpublished: { icon: "ring", className: "bg-sunk text-ink-2" },
};

/** Where a draft stands against what visitors see: a mark and its words. */
export function StateBadge({ state, locale }: { state: DraftState; locale: Locale }) {
  const { icon, className } = looks[state];
  return (
    <span className={`badge ${className}`}>
      <Icon name={icon} width={11} height={11} /> {translator(locale, "admin")(`states.${state}`)}
    </span>
  );
}
