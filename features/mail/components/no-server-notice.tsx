import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Says that nothing is sent, and what to do instead. */
export function NoServerNotice({ locale }: { locale: Locale }) {
  return (
    <p className="mt-6 flex max-w-3xl gap-3 border-t-2 border-ink bg-sunk px-4 py-3">
      <Icon name="alert" className="mt-1 shrink-0" />
      <span>{translator(locale, "outbox")("noServer")}</span>
    </p>
  );
}
