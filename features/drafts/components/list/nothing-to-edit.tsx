import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Says that nothing has been given to the account. */
export function NothingToEdit({ locale }: { locale: Locale }) {
  const t = translator(locale, "admin");
  return (
    <p className="mt-6 max-w-prose border-t-2 border-ink pt-4">
      <strong>{t("none")}</strong> {t("noneHint")}
    </p>
  );
}
