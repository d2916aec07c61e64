import { IDLE_DAYS } from "@/features/auth/active-editor";
import { accountInHistory } from "@/features/auth/name-in-history";
import { type Locale, localeTags } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { HandoverReason } from "./handover";

type Happened = { reason: HandoverReason; editorName: string; toldAt: Date };

/** What happened, within a sentence: "Anna Yılmaz left on 26 November 2026". */
export function handoverInWords({ reason, editorName: name, toldAt }: Happened, locale: Locale): string {
  const date = new Intl.DateTimeFormat(localeTags[locale], { dateStyle: "long", timeZone: "UTC" }).format(
    toldAt,
  );
  return translator(locale, "people")(`handover.${reason}`, {
    name: accountInHistory(name, locale),
    date,
    days: IDLE_DAYS,
  });
}
