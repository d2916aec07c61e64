import { languageName } from "@/lib/i18n/language-name";
import type { Localized } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";
import type { RichText } from "../rich-text";
import { isOutdated } from "../translations";
import { pickRichText } from "../written";

type Props = {
  context: PageContext;
  text: Localized<RichText>;
  /** Its key, under which its translations are noted. */
  textKey: string;
  /** The id of what holds the text on the page; without one it stands at its top. */
  anchor?: string;
};

/** Below a text that was translated: that the one it was made from is newer, and where to read that one. */
export function NewerText({ context, text, textKey, anchor }: Props) {
  const { locale, t, published } = context;
  const { country, slug, profile, translations = {} } = published;
  const { sourceLanguage } = profile;
  const isShown = pickRichText(text, locale)?.lang === locale;
  if (!isShown || !isOutdated(translations, { key: textKey, text, language: locale, sourceLanguage }))
    return null;
  const language = languageName(sourceLanguage, locale);
  const address = `/${sourceLanguage}/${country.slug}/${slug}${anchor ? `#${anchor}` : ""}`;
  return (
    <p className="language-notice">
      {t("newerPart", { language })}{" "}
      <a href={address} hrefLang={sourceLanguage}>
        {t("newerPartLink", { language })}
      </a>
    </p>
  );
}
