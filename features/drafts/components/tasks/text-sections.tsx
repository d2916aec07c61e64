import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import { languageName } from "@/lib/i18n/language-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Task, TaskKind } from "../../tasks/task";
import { byField, taskPlace } from "../../tasks/task-place";
import { type Board, fieldAddress } from "./board";
import { PlaceName } from "./place-name";
import { NothingToDo, TaskRow, TaskSection } from "./task-section";

const languageOf = ({ language }: Task, locale: Locale): string =>
  language ? languageName(language, locale) : "";

/** Texts that one language has and another has not, or has in an older state. */
export function TranslationSection({ board }: { board: Board }) {
  const { locale, address, reading } = board;
  const t = translator(locale, "tasks");
  const tasks = byField([...board.due("behind"), ...board.due("untranslated")]);
  return (
    <TaskSection id="translation" title={t("parts.translation")} count={tasks.length}>
      {tasks.length === 0 || !reading ? (
        <NothingToDo title={t("translation.none")}>{t("translation.noneText")}</NothingToDo>
      ) : (
        <ul>
          {tasks.map((task) => {
            const language = languageOf(task, locale);
            const isWhole = task.detail.everything === true;
            const place = isWhole ? { name: t("translation.everything") } : taskPlace(task.field, reading);
            const isBehind = task.kind === "behind";
            return (
              <TaskRow
                key={`${task.kind} ${task.field} ${task.language}`}
                title={<PlaceName place={place} />}
                badge={
                  <span className="badge bg-coral-wash text-coral-ink">
                    <Icon name={isBehind ? "half" : "ring"} width={11} height={11} />{" "}
                    {t(`translation.${task.kind as "behind"}`, { language })}
                  </span>
                }
                note={t(`translation.${task.kind as "behind"}Note`, { language })}
              >
                <a
                  href={fieldAddress(address, task)}
                  aria-label={`${t(isBehind ? "translation.open" : "translation.translate")}: ${place.name}, ${language}`}
                  className={buttonClass("secondary")}
                >
                  {t(isBehind ? "translation.open" : "translation.translate")}
                </a>
              </TaskRow>
            );
          })}
        </ul>
      )}
    </TaskSection>
  );
}

type PlainKind = Extract<TaskKind, "sum" | "disagreement" | "typed-number">;

/** Work of which there mostly is none: it then has no place on the page. */
export function PlainSection({ board, kind }: { board: Board; kind: PlainKind }) {
  const { locale, address, reading } = board;
  const t = translator(locale, "tasks");
  const tasks = board.due(kind);
  if (tasks.length === 0 || !reading) return null;
  const note = (task: Task) => {
    if (kind !== "typed-number") return t(`plain.${kind}`);
    const numbers = Array.isArray(task.detail.numbers) ? task.detail.numbers.map(String) : [];
    const list = new Intl.ListFormat(locale).format(numbers);
    return t("plain.typed-number", { list, count: numbers.length, language: languageOf(task, locale) });
  };
  return (
    <TaskSection id={kind} title={t(`parts.${kind}`)} count={tasks.length}>
      <ul>
        {tasks.map((task) => {
          const place = taskPlace(task.field, reading);
          return (
            <TaskRow
              key={`${task.field} ${task.language}`}
              title={<PlaceName place={place} />}
              note={note(task)}
            >
              <a
                href={fieldAddress(address, task)}
                aria-label={`${t("plain.open")}: ${place.name}`}
                className={buttonClass("secondary")}
              >
                {t("plain.open")}
              </a>
            </TaskRow>
          );
        })}
      </ul>
    </TaskSection>
  );
}
