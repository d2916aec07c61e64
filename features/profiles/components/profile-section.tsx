import type { ReactNode } from "react";
import { languageName } from "@/lib/i18n/language-name";
import { foreignLang } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";
import { drawingId, type WrittenSection } from "../written";
import { DrawingView, isWideDrawing } from "./drawing-view";
import { NewerText } from "./newer-text";
import { FiguresHere, ReadingTheBar } from "./rail-notes";
import { RichTextView } from "./rich-text";

type Props = { context: PageContext; section: WrittenSection; pageLang: string; rail?: ReactNode };

/**
 * One section: its prose, the drawings beside and below it, and in the rail what helps to read them. `rail` replaces the
 * list of figures by something that is to be met before the text.
 */
export function ProfileSection({ context, section, pageLang, rail }: Props) {
  const { locale, t, factsIn } = context;
  const { id, heading, body } = section;
  const drawings = section.section.drawings.map((drawing, index) => ({
    drawing,
    id: drawingId(id, index),
  }));
  const isWide = (index: number) => {
    const drawing = drawings[index]?.drawing;
    return !body || (drawing !== undefined && isWideDrawing(drawing));
  };
  const margin = drawings.filter((_, index) => !isWide(index));
  const wide = drawings.filter((_, index) => isWide(index));
  const show = (list: typeof drawings) =>
    list.map((item) => <DrawingView key={item.id} context={context} drawing={item.drawing} id={item.id} />);
  const lang = foreignLang(body, locale);
  const notes = (
    <div className="section-rail">
      {rail || <FiguresHere context={context} section={section} />}
      <ReadingTheBar context={context} section={section} />
    </div>
  );
  return (
    <section className="profile-section" aria-labelledby={`section-${id}`}>
      {rail && notes}
      <h2 id={`section-${id}`} lang={foreignLang(heading, locale)}>
        {heading?.value}
      </h2>
      {body && (
        <div className="section-prose">
          {lang && lang !== pageLang && (
            <p className="language-notice">
              {t("otherLanguagePart", { language: languageName(body.lang, locale) })}
            </p>
          )}
          <div className="prose" lang={lang}>
            <RichTextView text={body.value} facts={factsIn(body.lang)} />
          </div>
          <NewerText
            context={context}
            text={section.section.body}
            textKey={`sections.${id}.body`}
            anchor={`section-${id}`}
          />
        </div>
      )}
      {margin.length > 0 && <div className="section-margin">{show(margin)}</div>}
      {wide.length > 0 && <div className="section-wide">{show(wide)}</div>}
      {!rail && notes}
    </section>
  );
}
