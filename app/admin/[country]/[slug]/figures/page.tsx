import "@/app/styles/tasks.css";
import "@/app/styles/figures-table.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readAnswer } from "@/features/auth/form/answer";
import { requireEditorOf } from "@/features/auth/gates";
import type { Address } from "@/features/auth/paths";
import type { EditorScope } from "@/features/auth/scopes";
import type { FigureStates } from "@/features/drafts/components/figures/figure-state";
import { FiguresEditor } from "@/features/drafts/components/figures/figures-editor";
import { type Board, boardOf } from "@/features/drafts/components/tasks/board";
import { ConfirmFigure } from "@/features/drafts/components/tasks/confirm-figure";
import { NothingToDo } from "@/features/drafts/components/tasks/task-section";
import { getStanding } from "@/features/drafts/history/place-queries";
import { readLists } from "@/features/drafts/lists-queries";
import { formatDay } from "@/features/drafts/moment";
import { reviewPath } from "@/features/drafts/review/paths";
import type { Review } from "@/features/drafts/review/queries";
import { getPlaceTasks } from "@/features/drafts/tasks/queries";
import { confirmForm } from "@/features/drafts/tasks/schema";
import { figurePlace } from "@/features/drafts/tasks/task-place";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { AdminFrame } from "../../../frame";
import { readEditorProps } from "../editor-props";

// Answered whole and anew for each request: a draft is never cached.
export const instant = false;

type Props = { params: Promise<{ country: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireEditorOf(await params);
  const { language } = scope.actor;
  const name = (await getStanding(scope))?.name;
  const title = [translator(language, "tasks")("figures.title"), name].filter(Boolean).join(": ");
  return { title: `${title} · ${translator(language, "admin")("editing")}` };
}

/** All figures of a municipality with their dates, in one table. */
export default async function FiguresPage({ params }: Props) {
  const scope = await requireEditorOf(await params);
  const [editor, tasks, lists] = await Promise.all([
    readEditorProps(scope),
    getPlaceTasks(scope),
    readLists(),
  ]);
  if (!editor || !tasks) notFound();
  const board = boardOf({ data: tasks, lists, scope, now: new Date() });
  const { data, review } = editor;
  const { language } = scope.actor;
  const t = translator(language, "tasks");
  return (
    <AdminFrame
      scope={scope}
      place={{ ...tasks.place, page: "figures" }}
      title={t("figures.title")}
      lede={t("figures.lede", { name: board.name })}
    >
      <noscript>
        <p className="mt-5">
          <strong>{translator(language, "editor")("noScript")}</strong>
        </p>
      </noscript>
      {review.open && !scope.canReview ? (
        <Locked address={board.address} review={review.open} locale={language} />
      ) : data.draft.profile.figures.length === 0 ? (
        <div className="mt-7 border-t-2 border-ink">
          <NothingToDo title={t("figures.none")}>{t("figures.noneText")}</NothingToDo>
        </div>
      ) : (
        <FiguresEditor key={data.municipality.id} {...editor} states={await statesOf(board, scope)} />
      )}
    </AdminFrame>
  );
}

/** In place of the table while the draft waits for a reviewer. */
function Locked({ address, review, locale }: { address: Address; review: Review; locale: Locale }) {
  const t = translator(locale, "review");
  return (
    <div className="mt-7 border-t-2 border-ink">
      <NothingToDo title={t("locked.title")}>
        {t("locked.text")}{" "}
        <a href={reviewPath(address, review.id)} className="link">
          {t("locked.compare")}
        </a>
      </NothingToDo>
    </div>
  );
}

/** What is known of each figure besides its text, in words. */
async function statesOf(board: Board, { actor }: EditorScope): Promise<FigureStates> {
  const { standings, reading, tasks, municipalityId, address } = board;
  const t = translator(actor.language, "tasks");
  const states = [...standings.values()].map(async (standing) => {
    const { figureId } = standing;
    const dueAt = tasks.find(({ kind, detail }) => kind === "outdated" && detail.figure === figureId)?.dueAt;
    const isDue = Boolean(dueAt && dueAt <= new Date());
    const due = dueAt
      ? t(isDue ? "figures.due" : "figures.next", { day: formatDay(dueAt, actor.language) })
      : "";
    const confirm = (
      <ConfirmFigure
        key={figureId}
        standing={standing}
        figure={reading ? figurePlace(figureId, reading).name : ""}
        place={{ municipalityId, address }}
        page="figures"
        start={await readAnswer(confirmForm(figureId))}
        locale={actor.language}
      />
    );
    return [figureId, { due, isDue, confirm }] as const;
  });
  return Object.fromEntries(await Promise.all(states));
}
