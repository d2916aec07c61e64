import { Icon, type IconName } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ShownState } from "../states";

const looks: Record<ShownState, { icon: IconName; className: string }> = {
  queued: { icon: "clock", className: "bg-cobalt-wash text-cobalt" },
  sending: { icon: "arrow-up", className: "bg-cobalt-wash text-cobalt" },
  uncertain: { icon: "half", className: "bg-coral-wash text-coral-ink" },
  sent: { icon: "check", className: "bg-turq-wash text-turquoise" },
  failed: { icon: "alert", className: "bg-coral-wash text-coral-ink" },
  kept: { icon: "ring", className: "bg-sunk text-ink-2" },
};

/** Where a mail stands: a mark and its word. */
export function StateBadge({ state, locale }: { state: ShownState; locale: Locale }) {
  const { icon, className } = looks[state];
  return (
    <span className={`badge ${className}`}>
      <Icon name={icon} width={11} height={11} /> {translator(locale, "outbox")(`states.${state}`)}
    </span>
  );
}
