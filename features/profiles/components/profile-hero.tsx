import type { CSSProperties, ReactNode } from "react";
import { LocalizedText } from "@/components/localized-text";
import { formatCalendarDate } from "@/features/figures/dates";
import { languageName } from "@/lib/i18n/language-name";
import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, pickText } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";
import { webAddressText } from "../web-address";
import { isWrittenIn, pickRichText } from "../written";
import { NewerText } from "./newer-text";
import { otherNameRows, SheetNames } from "./other-names";
import { RichTextView } from "./rich-text";
import { StatusMark } from "./status-mark";

/** What is known at a glance, beside the map. */
function Facts({ context }: { context: PageContext }) {
  const { t, locale, published } = context;
  const { names, region, contacts } = published.profile;
  const { country, publishedOn } = published;
  const rows: [string, ReactNode][] = [
    [t("englishName"), names.english && <span lang="en">{names.english}</span>],
    ...otherNameRows(context),
    [
      t("region", { country: country.code }),
      pickText(region, locale) && <LocalizedText key="region" text={region} locale={locale} />,
    ],
    [
      t("country"),
      <a key="country" href={`/${locale}/${country.slug}`}>
        <span lang={country.lang}>{country.name}</span>
      </a>,
    ],
    [t("website"), contacts.website && <a href={contacts.website}>{webAddressText(contacts.website)}</a>],
    [t("lastUpdated"), formatCalendarDate({ precision: "day", value: publishedOn }, locale)],
  ];
  return (
    <dl className="data-list">
      {rows
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The longest word decides how large a name can stand in its column. */
const longestWord = (name: string): number =>
  Math.max(1, ...name.split(/[\s-]+/).map((word) => [...word].length));

type Props = { context: PageContext; pageLang: Locale; map: ReactNode };

/** The name of the place, what it is, where it lies. */
export function ProfileHero({ context, pageLang, map }: Props) {
  const { t, locale, published, factsIn } = context;
  const { names, summary } = published.profile;
  const text = pickRichText(summary, locale);
  const own = names.official.lang || undefined;
  const isLong = names.short.length > 24;
  return (
    <header className="hero">
      <div className="hero-text">
        <p className="status">
          <StatusMark /> <LocalizedText text={published.status} locale={locale} />
        </p>
        <h1 lang={own} data-long={isLong} style={{ "--longest": longestWord(names.short) } as CSSProperties}>
          {names.short}
        </h1>
        <p className="official-name" lang={own}>
          {names.official.text}
        </p>
        <SheetNames context={context} />
        {pageLang !== locale && (
          <p className="language-notice">
            {t(isWrittenIn(published.profile, locale) ? "otherLanguageMostly" : "otherLanguage", {
              language: languageName(pageLang, locale),
            })}
          </p>
        )}
        {text && ![locale, pageLang].includes(text.lang) && (
          <p className="language-notice">
            {t("otherLanguagePart", { language: languageName(text.lang, locale) })}
          </p>
        )}
        {text && (
          <div className="lede" lang={foreignLang(text, locale)}>
            <RichTextView text={text.value} facts={factsIn(text.lang)} />
          </div>
        )}
        <NewerText context={context} text={summary} textKey="summary" />
        <Facts context={context} />
      </div>
      <div className="hero-map">{map}</div>
    </header>
  );
}

/** The name of the place with its region and country, as maps and descriptions say it. */
export function placeWords({ published, locale, t }: PageContext): string {
  const { names, region } = published.profile;
  const where = { place: names.short, country: published.country.name, region: pickText(region, locale) };
  return t(where.region ? "map.label" : "map.labelNoRegion", where);
}
