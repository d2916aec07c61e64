import { LetterTile } from "@/features/figures/components/letter-tile";
import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, pick } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";
import type { Source } from "../schema";
import { sourceUses } from "../source-uses";
import { RailNote } from "./rail-notes";

function Supports({ context, source }: { context: PageContext; source: Source }) {
  const { t, facts, published, locale } = context;
  const { first, second, milestones, names } = sourceUses(published.profile, source.id, facts);
  const letters = new Intl.ListFormat(locale).format(second.map((id) => facts.figures.get(id)?.letter ?? ""));
  return (
    <div className="source-uses">
      {first.length > 0 && (
        <p className="source-letters">
          <span className="sr-only">{t("sources.supports")}</span>
          {first.map((id) => {
            const figure = facts.figures.get(id);
            return figure && <LetterTile key={id} letter={figure.letter} isWider={figure.isWider} />;
          })}
        </p>
      )}
      {second.length > 0 && <p>{t("sources.secondValue", { letters })}</p>}
      {milestones && <p>{t("sources.milestones")}</p>}
      {names && <p>{t("sources.names")}</p>}
    </div>
  );
}

function Title({ source, locale }: { source: Source; locale: Locale }) {
  const title = pick(source.title, locale);
  return (
    <p lang={foreignLang(title, locale)}>
      {source.url ? (
        <a href={source.url} className="link">
          {title?.value}
        </a>
      ) : (
        title?.value
      )}
    </p>
  );
}

/** Every source of the page under its number, with what it supports. */
export function SourcesList({ context }: { context: PageContext }) {
  const { t, locale, published } = context;
  const { sources } = published.profile;
  return (
    <section className="profile-section profile-sources" aria-labelledby="sources">
      <div className="section-wide">
        <h2 id="sources" className="block-heading">
          {t("sources.title")}
        </h2>
        {sources.length === 0 && <p className="block-empty">{t("sources.none")}</p>}
        <ol>
          {sources.map((source, index) => {
            const note = pick(source.note, locale);
            return (
              <li key={source.id} id={`source-${index + 1}`} className="source">
                <span className="source-number">[{index + 1}]</span>
                <div className="source-text">
                  <Title source={source} locale={locale} />
                  {note && (
                    <p className="source-note" lang={foreignLang(note, locale)}>
                      {note.value}
                    </p>
                  )}
                </div>
                <Supports context={context} source={source} />
              </li>
            );
          })}
        </ol>
      </div>
      <div className="section-rail screen-only">
        <RailNote title={t("sources.notes")}>
          <p>{t("sources.notesText")}</p>
        </RailNote>
      </div>
    </section>
  );
}
