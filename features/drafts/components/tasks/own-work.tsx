import { buttonClass } from "@/components/button";
import { editorPath } from "@/features/auth/paths";
import { reachOf } from "@/features/auth/policy";
import type { Actor } from "@/features/auth/scopes";
import { translator } from "@/lib/i18n/translator";
import type { listOwnDrafts, ReviewRow } from "../../tasks/own-queries";
import { Moment } from "../history/moment";
import { ReturnedNote, SubmittedNote } from "./review-notes";
import { NothingToDo, TaskRow, TaskSection } from "./task-section";

type OwnDraft = Awaited<ReturnType<typeof listOwnDrafts>>[number];
type Props = { own: OwnDraft[]; waiting: ReviewRow[]; returned: ReviewRow[]; actor: Actor };

/** What waits for one person over all their municipalities. */
export function OwnWork({ own, waiting, returned, actor }: Props) {
  const { language: locale } = actor;
  const t = translator(locale, "tasks");
  const way = (m: { countrySlug: string; slug: string; name: string }, label: string, below = "") => (
    <a
      href={`${editorPath({ country: m.countrySlug, slug: m.slug })}${below}`}
      aria-label={`${label}: ${m.name}`}
      className={buttonClass("secondary")}
    >
      {label}
    </a>
  );
  return (
    <>
      <TaskSection id="own" title={t("home.own")} count={own.length}>
        {own.length === 0 ? (
          <NothingToDo title={t("home.ownNone")}>{t("home.ownNoneText")}</NothingToDo>
        ) : (
          <ul>
            {own.map((draft) => (
              <TaskRow
                key={draft.id}
                title={draft.name}
                note={t.rich("drafts.saved", {
                  ...{ own: "yes", name: actor.name },
                  at: () => <Moment at={draft.savedAt} locale={locale} />,
                })}
              >
                {way(draft, t("drafts.continue"))}
              </TaskRow>
            ))}
          </ul>
        )}
      </TaskSection>
      {reviews(actor) && (
        <TaskSection id="waiting" title={t("home.waiting")} count={waiting.length}>
          {waiting.length === 0 ? (
            <NothingToDo title={t("home.waitingNone")}>{t("home.waitingNoneText")}</NothingToDo>
          ) : (
            <ul>
              {waiting.map((review) => (
                <TaskRow
                  key={review.review}
                  title={review.name}
                  note={<SubmittedNote review={review} locale={locale} />}
                >
                  {way(review, t("review.open"), "/review")}
                </TaskRow>
              ))}
            </ul>
          )}
        </TaskSection>
      )}
      {returned.length > 0 && (
        <TaskSection id="returned" title={t("home.returned")} count={returned.length}>
          <ul>
            {returned.map((review) => (
              <TaskRow
                key={review.review}
                title={review.name}
                note={<ReturnedNote review={review} locale={locale} />}
              >
                {way(review, t("drafts.continue"))}
              </TaskRow>
            ))}
          </ul>
        </TaskSection>
      )}
    </>
  );
}

/** Whether the person reviews anywhere. */
function reviews(actor: Actor): boolean {
  const reach = reachOf(actor, "profile.review");
  return reach === "network" || reach.countryCodes.length + reach.municipalityIds.length > 0;
}
