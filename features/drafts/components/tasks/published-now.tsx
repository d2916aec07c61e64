import { nameInHistory } from "@/features/auth/name-in-history";
import { isEmptyRichText } from "@/features/profiles/rich-text";
import type { Profile } from "@/features/profiles/schema";
import { localeNames, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { historyAddress } from "../../history/schema";
import { formatDay } from "../../moment";
import type { Board } from "./board";

/** What visitors read now, in numbers. */
export function PublishedNow({ board }: { board: Board }) {
  const { locale, published, draft, address } = board;
  const t = translator(locale, "tasks");
  return (
    <section aria-labelledby="published-now">
      <h2 id="published-now" className="task-aside-head">
        {t("now.title")}
      </h2>
      {published ? (
        <>
          <dl className="task-facts">
            <dt>{t("now.version")}</dt>
            <dd>{t("now.versionOf", { number: published.version, day: formatDay(published.at, locale) })}</dd>
            <dt>{t("now.by")}</dt>
            <dd>{nameInHistory(published.by, locale)}</dd>
            {published.profile && <Contents profile={published.profile} board={board} />}
          </dl>
          {published.number !== draft.number && (
            <a
              href={historyAddress(address, { from: published.number, to: draft.number })}
              className="link mt-4 inline-block text-meta"
            >
              {t("now.compare")}
            </a>
          )}
        </>
      ) : (
        <p className="py-3 text-meta text-ink-2">{t("now.never")}</p>
      )}
    </section>
  );
}

function Contents({ profile, board: { locale } }: { profile: Profile; board: Board }) {
  const t = translator(locale, "tasks");
  const { sections, figures, sources } = profile;
  const wider = figures.filter(({ about }) => about.kind === "wider").length;
  const written = (language: (typeof locales)[number]) =>
    sections.filter(({ body }) => !isEmptyRichText(body[language])).length;
  return (
    <>
      {locales.map((language) => (
        <div key={language} className="contents">
          <dt lang={language}>{localeNames[language]}</dt>
          <dd>{t("now.sections", { written: written(language), all: sections.length })}</dd>
        </div>
      ))}
      <dt>{t("now.figures")}</dt>
      <dd>{t("now.figureCount", { own: figures.length - wider, wider })}</dd>
      <dt>{t("now.sources")}</dt>
      <dd>{sources.length}</dd>
    </>
  );
}
