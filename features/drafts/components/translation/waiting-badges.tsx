import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { behind: number; missing: number; locale: Locale };

/** How many texts of a language wait for a translator; nothing when none do. */
export function WaitingBadges({ behind, missing, locale }: Props) {
  const t = translator(locale, "translation");
  return (
    <>
      {behind > 0 && (
        <span className="badge bg-coral-wash text-coral-ink">
          <Icon name="half" width={11} height={11} /> {t("behind", { count: behind })}
        </span>
      )}
      {missing > 0 && (
        <span className="badge bg-coral-wash text-coral-ink">
          <Icon name="ring" width={11} height={11} /> {t("missing", { count: missing })}
        </span>
      )}
    </>
  );
}
