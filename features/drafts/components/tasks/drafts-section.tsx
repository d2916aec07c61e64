import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import { nameInHistory } from "@/features/auth/name-in-history";
import { editorPath } from "@/features/auth/paths";
import { translator } from "@/lib/i18n/translator";
import { placePath } from "../../place-pages";
import { changedParts } from "../../tasks/changed-parts";
import { Moment } from "../history/moment";
import type { Board } from "./board";
import { PlaceName } from "./place-name";
import { NothingToDo, TaskRow, TaskSection } from "./task-section";

/** So many parts are named, and so many figures; the others are counted. */
const NAMED = 4;
const FIGURES = 8;

/** How many drafts the page counts: the texts together, and each figure. */
export function countDrafts({ reading, publishedReading, published }: Board): number {
  if (!reading || (published && !publishedReading)) return 1;
  if (!publishedReading) return 1;
  const { parts, figures } = changedParts(reading, publishedReading);
  return Number(parts.length > 0) + figures.length;
}

type Props = {
  board: Board;
  count: number;
  /** Whether the person may go on with it; not while it waits for somebody else. */
  canContinue: boolean;
};

/** What has been written and not been published. */
export function DraftsSection({ board, count, canContinue }: Props) {
  const { locale, address, draft, reading, published, publishedReading } = board;
  const t = translator(locale, "tasks");
  const badge = (
    <span className="badge bg-cobalt-wash text-cobalt">
      <Icon name="half" width={11} height={11} /> {t("drafts.badge")}
    </span>
  );
  const by = { name: nameInHistory(draft.by, locale), own: draft.isOwn ? "yes" : "no" };
  const saved = t.rich("drafts.saved", { ...by, at: () => <Moment at={draft.at} locale={locale} /> });
  const list = (names: string[]) => new Intl.ListFormat(locale).format(names);
  const edit = (kind: "primary" | "secondary", label: string, path = editorPath(address)) =>
    canContinue && (
      <a href={path} aria-label={`${t("drafts.continue")}: ${label}`} className={buttonClass(kind)}>
        {t("drafts.continue")}
      </a>
    );
  const whole = (title: string) => (
    <ul>
      <TaskRow title={title} badge={badge} note={saved}>
        {edit("primary", title)}
      </TaskRow>
    </ul>
  );
  const rows = () => {
    if (!reading) {
      return (
        <NothingToDo title={t("drafts.unreadable")}>
          <a href={placePath(address, "history")} className="link">
            {t("drafts.toHistory")}
          </a>
        </NothingToDo>
      );
    }
    if (!published) return whole(t("drafts.whole"));
    if (!publishedReading) return whole(t("drafts.incomparable"));
    const { parts, figures, languages } = changedParts(reading, publishedReading);
    if (count === 0) return <NothingToDo title={t("drafts.none")}>{t("drafts.noneText")}</NothingToDo>;
    const more = parts.length - NAMED;
    const names = [...parts.slice(0, NAMED), ...(more > 0 ? [t("drafts.more", { count: more })] : [])];
    const rest = figures.length - FIGURES;
    return (
      <ul>
        {parts.length > 0 && (
          <TaskRow
            title={list(names)}
            badge={badge}
            note={
              <>
                {languages.length > 0 && `${list(languages)}. `}
                {saved}
              </>
            }
          >
            {edit("primary", list(names))}
          </TaskRow>
        )}
        {figures.slice(0, FIGURES).map(({ id, place, fields }) => (
          <TaskRow key={id} title={<PlaceName place={place} />} badge={badge} note={list(fields)}>
            {edit("secondary", place.name, placePath(address, "figures"))}
          </TaskRow>
        ))}
        {rest > 0 && (
          <li className="task-note py-3">
            <a href={placePath(address, "history")} className="link">
              {t("drafts.moreFigures", { count: rest })}
            </a>
          </li>
        )}
      </ul>
    );
  };
  return (
    <TaskSection id="drafts" title={t("parts.drafts")} count={count}>
      {rows()}
    </TaskSection>
  );
}
