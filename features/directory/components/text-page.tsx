import type { TextPage } from "@/components/site-pages";
import { languageList } from "@/lib/i18n/language-name";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";
import { MarkLegend } from "./mark-legend";

/** A page of plain text. Where the marks are explained, they are also shown. */
export function TextPageContent({ page, locale }: { page: TextPage; locale: Locale }) {
  const { title, lede, sections } = messagesOf(locale).pages[page];
  const languages = languageList(locale);
  return (
    <div className="page text-page">
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      <div className="text-sections">
        {sections.map(({ id, heading, paragraphs }) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`} className="text-section">
            <h2 id={`${id}-heading`}>{heading}</h2>
            <div className="body">
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph.replace("{languages}", languages)}</p>
              ))}
              {id === "marks" && (
                <div className="sample">
                  <MarkLegend locale={locale} />
                </div>
              )}
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}
