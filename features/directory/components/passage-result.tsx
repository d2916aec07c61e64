import { whereabouts } from "@/features/profiles/whereabouts";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { FoundMember } from "../schema";
import type { Excerpt } from "../search/excerpt";
import { CompareLink } from "./compare-link";
import { Highlighted, Marked } from "./highlighted";

type Props = { member: FoundMember; excerpt: Excerpt; words: readonly string[]; locale: Locale };

/** A municipality in whose texts the words were found: the part of its page where they stand is the card's link. */
export function PassageResult({ member, excerpt, words, locale }: Props) {
  const t = translator(locale, "search");
  const { name, slug, countrySlug } = member;
  const { kind, anchor, heading, text } = excerpt;
  const lang = excerpt.lang === locale ? undefined : excerpt.lang;
  // A text that is only there in another language of the site stands on the page in that language.
  const page = isLocale(excerpt.lang) ? excerpt.lang : locale;
  const target = anchor ? `#${anchor}` : "";
  const title = kind === "figures" || kind === "documents" ? t(`passage.title.${kind}`) : name;
  return (
    <li className="result">
      <div className="result-text">
        <p className="result-kind">{t(`passage.kind.${kind}`)}</p>
        <h2>
          <a
            href={`/${page}/${countrySlug}/${slug}${target}`}
            hrefLang={page === locale ? undefined : page}
            className="row-link"
            lang={heading.length > 0 ? lang : undefined}
          >
            {heading.length > 0 ? <Marked segments={heading} /> : title}
          </a>
        </h2>
        {text.length > 0 && (
          <p className="result-intro" lang={lang}>
            <Marked segments={text} />
          </p>
        )}
        <p className="result-place result-trail">
          <span>
            <strong>
              <Highlighted text={name} words={words} />
            </strong>
            , <Highlighted text={whereabouts(member, locale)} words={words} />
          </span>
          <CompareLink place={{ country: countrySlug, slug }} name={name} locale={locale} />
        </p>
      </div>
    </li>
  );
}
