import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { formatDay } from "../../moment";
import { placePath } from "../../place-pages";

type Props = {
  address: { country: string; slug: string };
  archived: { archivedAt: Date; name: string };
  mayManage: boolean;
  locale: Locale;
};

/** Stands in place of the editor of a municipality that is archived. */
export function ArchivedNotice({ address, archived: { archivedAt, name }, mayManage, locale }: Props) {
  const t = translator(locale, "places");
  return (
    <div className="admin-container py-10">
      <h1 className="font-serif text-title-admin [overflow-wrap:anywhere]">{t("notice.title", { name })}</h1>
      <p className="mt-3 max-w-prose">{t("notice.text", { date: formatDay(archivedAt, locale) })}</p>
      <p className="mt-5 flex flex-wrap gap-x-6">
        <a href={placePath(address, "history")} className="link inline-flex min-h-9 items-center">
          {t("notice.toHistory")}
        </a>
        {mayManage && (
          <a href={placePath(address, "settings")} className="link inline-flex min-h-9 items-center">
            {t("notice.toSettings")}
          </a>
        )}
      </p>
    </div>
  );
}
