import type { FormState } from "@/features/auth/form/state";
import type { Address } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";
import { compareVersions } from "../../comparison/comparison";
import type { ReadRevision, Standing } from "../../history/place-queries";
import type { HistoryQuery } from "../../history/schema";
import { formatDay } from "../../moment";
import type { Lists } from "../../versions/reading";
import { ComparisonView } from "../comparison/comparison-view";
import { RestoreForm } from "./restore-form";
import { ViewSwitch } from "./view-switch";

type Props = {
  municipalityId: string;
  standing: Standing;
  /** The two chosen revisions; one that is not there is left out. */
  from: ReadRevision | undefined;
  to: ReadRevision | undefined;
  lists: Lists;
  address: Address;
  query: HistoryQuery;
  /** What an attempt to restore was answered. */
  answer: FormState;
  mayRestore: boolean;
  locale: Locale;
};

function Restore({ revision, ...props }: Props & { revision: ReadRevision }) {
  const { municipalityId, standing, address, query, answer, locale } = props;
  const t = translator(locale, "history");
  const { number } = revision;
  const fields = {
    ...{ municipalityId, number, baseRevision: standing.draft, ...address },
    ...{ from: query.from ?? "", to: query.to ?? "" },
  };
  const words = {
    title: t("restore.title", { number, day: formatDay(revision.createdAt, locale) }),
    text: t("restore.text"),
    submit: t("restore.submit"),
    pending: t("restore.pending"),
    problems: messagesOf(locale).history.restore.problems,
  };
  // Another draft is another question.
  return <RestoreForm key={standing.draft} fields={fields} start={answer} words={words} />;
}

/** What became of one revision in another, and the way back to the earlier one. */
export function RevisionComparison(props: Props) {
  const { standing, from, to, lists, address, query, mayRestore, locale } = props;
  const t = translator(locale, "history");
  if (!from || !to || from.number === to.number)
    return (
      <section aria-labelledby="comparison" className="history-comparison">
        <h2 id="comparison" tabIndex={-1} className="comparison-title">
          {t(from && to ? "sameChosen" : "nothingChosen")}
        </h2>
        <p className="mt-2 text-ink-2">{t("chooseTwo")}</p>
      </section>
    );
  const named = ({ number, createdAt }: ReadRevision) =>
    t("revisionOf", { number, day: formatDay(createdAt, locale) });
  const labels = { before: named(from), after: named(to) };
  const unreadable = [from, to].find(({ profile }) => profile === null);
  const [earlier, later] = from.number < to.number ? [from, to] : [to, from];
  // What was put together for a publication is newer than the draft that it was made from.
  const restorable = earlier.number === standing.draft ? later : earlier;
  return (
    <section aria-labelledby="comparison" className="history-comparison">
      <div className="comparison-head">
        <h2 id="comparison" tabIndex={-1} className="comparison-title">
          {t.rich("comparing", { ...labels, b: (chunks) => <b>{chunks}</b> })}
        </h2>
        <ViewSwitch address={address} query={query} locale={locale} />
      </div>
      {from.profile && to.profile ? (
        <ComparisonView
          comparison={compareVersions({ before: from.profile, after: to.profile }, lists, locale)}
          labels={labels}
          view={query.view}
        />
      ) : (
        <p className="py-6">{t("unreadable", { number: unreadable?.number ?? 0 })}</p>
      )}
      {mayRestore && restorable.number !== standing.draft && <Restore {...props} revision={restorable} />}
    </section>
  );
}
