import { buttonClass } from "@/components/button";
import type { FormState } from "@/features/auth/form/state";
import { formatReferenceDate } from "@/features/figures/dates";
import { primaryObservation } from "@/features/figures/observations";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { placePath } from "../../place-pages";
import { confirmForm } from "../../tasks/schema";
import { figurePlace } from "../../tasks/task-place";
import { type Board, fieldAddress } from "./board";
import { ConfirmFigure } from "./confirm-figure";
import { PlaceName } from "./place-name";
import { NothingToDo, TaskRow, TaskSection } from "./task-section";

const idOf = ({ detail }: { detail: Record<string, unknown> }) => String(detail.figure);

/** The observation that a figure of the draft shows. */
function shownOf({ draft: { profile } }: Board, id: string) {
  const figure = profile?.figures.find((one) => one.id === id);
  return profile && figure ? primaryObservation(figure, profile.sources) : null;
}

type Answered = { board: Board; answer: (form: string) => FormState };

/** Figures that should be looked at again, each with one click for "still right". */
export function OutdatedSection({ board, answer }: Answered) {
  const { locale, outdated, reading, standings, address, draft, name } = board;
  const t = translator(locale, "tasks");
  const words = translator(locale, "figures");
  const figures = draft.profile?.figures ?? [];
  const isDated = figures.some(({ id }) => {
    const kind = shownOf(board, id)?.date.kind;
    return kind === "day" || kind === "month" || kind === "year";
  });
  const empty = figures.length === 0 ? "noFigures" : isDated ? "noneOld" : "noneKnown";
  return (
    <TaskSection id="outdated" title={t("parts.outdated")} count={board.due("outdated").length}>
      {outdated.length === 0 || !reading ? (
        <NothingToDo title={t(`outdated.${empty}.title`)}>
          {t(`outdated.${empty}.text`, { name })}
        </NothingToDo>
      ) : (
        <ul>
          {outdated.map((task) => {
            const id = idOf(task);
            const place = figurePlace(id, reading);
            const standing = standings.get(id);
            const shown = shownOf(board, id);
            const value = reading.factsIn(locale).figures.get(id)?.primary?.formatted.text ?? "";
            return (
              <TaskRow
                key={task.field}
                title={<PlaceName place={place} />}
                note={
                  <>
                    {value}
                    {shown && `, ${formatReferenceDate(shown.date, locale, words)}`}
                  </>
                }
              >
                <a href={fieldAddress(address, task)} className="link text-meta">
                  {t("outdated.change")}
                  <span className="sr-only">: {place.name}</span>
                </a>
                {standing && (
                  <ConfirmFigure
                    standing={standing}
                    figure={place.name}
                    place={board}
                    page="tasks"
                    start={answer(confirmForm(id))}
                    locale={locale}
                  />
                )}
              </TaskRow>
            );
          })}
        </ul>
      )}
    </TaskSection>
  );
}

/** Figures of which nobody knows what day they stand for, in two columns. */
export function UndatedSection({ board }: { board: Board }) {
  const { locale, address, reading, draft } = board;
  const t = translator(locale, "tasks");
  const undated = board.due("undated");
  const hasFigures = (draft.profile?.figures.length ?? 0) > 0;
  const worded = (id: string) => {
    const date = shownOf(board, id)?.date;
    return date?.kind === "worded" ? pickText(date.text, locale) : "";
  };
  return (
    <TaskSection id="undated" title={t("parts.undated")} count={undated.length}>
      {undated.length === 0 || !reading ? (
        <NothingToDo title={t(hasFigures ? "undated.none" : "outdated.noFigures.title")}>
          {hasFigures ? t("undated.noneText") : ""}
        </NothingToDo>
      ) : (
        <div className="border-b border-rule pb-6">
          <ul className="task-letters">
            {undated.map((task) => (
              <li key={task.field}>
                <a href={fieldAddress(address, task)} className="hover:underline">
                  <PlaceName place={figurePlace(idOf(task), reading)} />
                </a>{" "}
                {worded(idOf(task)) && <q className="task-worded">{worded(idOf(task))}</q>}
              </li>
            ))}
          </ul>
          <a href={placePath(address, "figures")} className={`${buttonClass("secondary")} mt-4`}>
            {t("undated.add")}
          </a>
        </div>
      )}
    </TaskSection>
  );
}
