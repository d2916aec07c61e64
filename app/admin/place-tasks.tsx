import "@/app/styles/tasks.css";
import { notFound } from "next/navigation";
import { buttonClass } from "@/components/button";
import { DoneNotice } from "@/components/done-notice";
import { Icon } from "@/components/icon";
import { listUnattended } from "@/features/accounts/handover/queries";
import { readAnswer } from "@/features/auth/form/answer";
import { emptyForm } from "@/features/auth/form/state";
import { editorPath } from "@/features/auth/paths";
import { isEditor, type WriterScope } from "@/features/auth/scopes";
import { type Board, boardOf } from "@/features/drafts/components/tasks/board";
import { TaskBoard } from "@/features/drafts/components/tasks/task-board";
import { readLists } from "@/features/drafts/lists-queries";
import { placePath } from "@/features/drafts/place-pages";
import { getPlaceTasks } from "@/features/drafts/tasks/queries";
import { confirmForm, describeForm } from "@/features/drafts/tasks/schema";
import { translator } from "@/lib/i18n/translator";
import { AdminFrame } from "./frame";
import { PlaceMap } from "./place-map";

/** What a municipality leaves to do, as a page of the editorial area. */
export async function PlaceTasks({ scope }: { scope: WriterScope }) {
  const [data, lists, unattended] = await Promise.all([
    getPlaceTasks(scope),
    readLists(),
    listUnattended(scope, [scope.municipalityId]),
  ]);
  if (!data) notFound();
  const board = boardOf({ data, lists, scope, now: new Date() });
  const { locale, address, name } = board;
  const answer = await answersFor(board);
  const t = translator(locale, "tasks");
  return (
    <AdminFrame
      scope={scope}
      place={{ ...data.place, page: "tasks" }}
      title={t("title")}
      lede={
        <>
          {t("lede", { name })}{" "}
          {unattended.length > 0 && (
            <span className="badge bg-coral-wash text-coral-ink">
              <Icon name="alert" width={11} height={11} /> {translator(locale, "admin")("noEditor")}
            </span>
          )}
        </>
      }
      tools={
        <div className="flex flex-wrap gap-3">
          {isEditor(scope) && (
            <a href={placePath(address, "figures")} className={buttonClass("secondary")}>
              {t("editFigures")}
            </a>
          )}
          <a href={editorPath(address)} className={buttonClass("primary")}>
            {t("editPage")}
          </a>
        </div>
      }
    >
      {answer("withdraw").isDone && <DoneNotice text={translator(locale, "review")("done.withdrawn")} />}
      <TaskBoard
        board={board}
        scope={scope}
        answer={answer}
        map={
          <PlaceMap
            profile={board.draft.profile}
            countryCode={data.place.countryCode}
            slug={data.place.slug}
            locale={locale}
          />
        }
      />
    </AdminFrame>
  );
}

/** What each form of the page was answered without a script. */
async function answersFor({ standings, draft }: Board) {
  const forms = [
    "withdraw",
    ...[...standings.keys()].map(confirmForm),
    ...(draft.profile?.images ?? []).map(({ id }) => describeForm(id)),
  ];
  const answers = new Map(
    await Promise.all(forms.map(async (form) => [form, await readAnswer(form)] as const)),
  );
  return (form: string) => answers.get(form) ?? emptyForm(form);
}
