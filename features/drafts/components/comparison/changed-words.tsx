import type { Locale } from "@/lib/i18n/locales";
import { sentenceCase } from "@/lib/text/sentence-case";
import type { Stretch } from "../../comparison/word-diff";
import { DiffText } from "./diff-text";
import type { Presentation } from "./presentation";

type Props = Presentation & { stretches: readonly Stretch[]; language?: Locale | undefined };

/** What became of a text, as one text or as two beside one another. */
export function ChangedWords({ stretches, language, locale, view, labels }: Props) {
  const lang = language === locale ? undefined : language;
  if (view === "words") return <DiffText stretches={stretches} shown="both" locale={locale} lang={lang} />;
  return (
    <div className="diff-sides">
      {(["before", "after"] as const).map((side) => (
        <div key={side}>
          <p className="diff-side-label">{sentenceCase(labels[side], locale)}</p>
          <DiffText stretches={stretches} shown={side} locale={locale} lang={lang} />
        </div>
      ))}
    </div>
  );
}
