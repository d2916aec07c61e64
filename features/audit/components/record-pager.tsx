import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { RecordPage } from "../queries";
import { type RecordFilter, recordAddress } from "../schema";

type Props = Pick<RecordPage, "older" | "newer"> & { filter: RecordFilter; locale: Locale };

/** To newer and older entries; nothing when all stand on one page. */
export function RecordPager({ older, newer, filter, locale }: Props) {
  const t = translator(locale, "audit");
  if (!older && !newer) return null;
  const link = buttonClass("secondary", "dense");
  return (
    <nav aria-label={t("pages.label")} className="mt-5 flex flex-wrap items-center gap-4 text-meta">
      {newer && (
        <>
          <a href={recordAddress(filter)} className="link">
            {t("pages.newest")}
          </a>
          <a href={recordAddress(filter, { after: newer })} rel="prev" className={link}>
            <Icon name="chevron-left" /> {t("pages.newer")}
          </a>
        </>
      )}
      {older && (
        <a href={recordAddress(filter, { before: older })} rel="next" className={link}>
          {t("pages.older")} <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
