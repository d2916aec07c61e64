import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import type { FormState } from "@/features/auth/form/state";
import { editorPath } from "@/features/auth/paths";
import { translator } from "@/lib/i18n/translator";
import { reviewPath } from "../../review/paths";
import { withdrawWords } from "../../review/words";
import { WithdrawForm } from "../review/withdraw-form";
import type { Board } from "./board";
import { ReturnedNote, SubmittedNote } from "./review-notes";
import { NothingToDo, TaskRow, TaskSection } from "./task-section";

type Props = {
  board: Board;
  /** What a form of the page was answered without a script. */
  answer: (form: string) => FormState;
};

/** What waits for a reviewer. */
export function ReviewSection({ board, answer }: Props) {
  const { locale, address, review, name, municipalityId } = board;
  const t = translator(locale, "tasks");
  return (
    <TaskSection id="review" title={t("parts.review")} count={review ? 1 : 0}>
      {review ? (
        <ul>
          <TaskRow
            title={t("review.draft", { name })}
            badge={
              <span className="badge bg-sunk text-ink-2">
                <Icon name="ring" width={11} height={11} /> {t("review.badge")}
              </span>
            }
            note={<SubmittedNote review={review} locale={locale} />}
          >
            {board.mayWithdraw && (
              <WithdrawForm
                fields={{ municipalityId, reviewId: review.id, ...address }}
                page="tasks"
                start={answer("withdraw")}
                words={withdrawWords(locale)}
              />
            )}
            <a href={reviewPath(address)} className={buttonClass("secondary")}>
              {t("review.open")}
            </a>
          </TaskRow>
        </ul>
      ) : (
        <NothingToDo title={t("review.none")}>{t("review.noneText")}</NothingToDo>
      )}
    </TaskSection>
  );
}

/** What a reviewer has sent back, with the reason. */
export function ReturnedSection({ board }: { board: Board }) {
  const { locale, address, returned, name } = board;
  if (!returned) return null;
  const t = translator(locale, "tasks");
  return (
    <TaskSection id="returned" title={t("parts.returned")} count={1}>
      <ul>
        <TaskRow
          title={t("review.draft", { name })}
          badge={
            <span className="badge bg-coral-wash text-coral-ink">
              <Icon name="undo" width={11} height={11} /> {t("returned.badge")}
            </span>
          }
          note={<ReturnedNote review={returned} locale={locale} />}
        >
          <a href={editorPath(address)} className={buttonClass("primary")}>
            {t("drafts.continue")}
          </a>
        </TaskRow>
      </ul>
    </TaskSection>
  );
}
