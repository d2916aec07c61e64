import { inLanguage } from "@/components/in-language";
import { formatCalendarDate } from "@/features/figures/dates";
import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, pick } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import type { Elsewhere } from "../addresses/queries";
import { versionPath } from "../versions/paths";

type Props = {
  archived: Extract<Elsewhere, { kind: "archived" }>;
  country: string;
  slug: string;
  locale: Locale;
};

/** What stands at the address of a municipality that has been archived: since when, what the network says of it, and ways on. */
export function ArchivedPage({ archived, country, slug, locale }: Props) {
  const t = translator(locale, "archived");
  const { name, note, archivedOn, version } = archived;
  const said = pick(note, locale);
  const called = pick(archived.country.names, locale);
  const ways = [
    { key: "version", href: versionPath(locale, { country, slug }, version), text: t("version", { name }) },
    ...(archived.country.hasPage
      ? [
          {
            key: "country",
            href: `/${locale}/${country}`,
            text: t.rich("country", {
              country: called?.value ?? "",
              name: inLanguage(foreignLang(called, locale)),
            }),
          },
        ]
      : []),
    { key: "search", href: `/${locale}/search`, text: t("search") },
    { key: "home", href: `/${locale}`, text: t("home") },
  ];
  return (
    <div className="page notice">
      <p className="text-note text-ink-3">{t("code")}</p>
      <h1>{t("title", { name })}</h1>
      <p className="notice-text">
        {t("text", { date: formatCalendarDate({ precision: "day", value: archivedOn }, locale) })}
      </p>
      {said && (
        <p className="notice-text mt-4" lang={foreignLang(said, locale)}>
          {said.value}
        </p>
      )}
      <nav aria-label={t("ways")}>
        <ul>
          {ways.map(({ key, href, text }) => (
            <li key={key}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
