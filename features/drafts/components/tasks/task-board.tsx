import type { ReactNode } from "react";
import type { FormState } from "@/features/auth/form/state";
import { isEditor, type WriterScope } from "@/features/auth/scopes";
import { translator } from "@/lib/i18n/translator";
import type { Board } from "./board";
import { countDrafts, DraftsSection } from "./drafts-section";
import { OutdatedSection, UndatedSection } from "./figure-sections";
import { ImagesSection } from "./images-section";
import { OwnRole } from "./own-role";
import { PublishedNow } from "./published-now";
import { ReturnedSection, ReviewSection } from "./review-sections";
import { PlainSection, TranslationSection } from "./text-sections";

type Props = {
  board: Board;
  scope: WriterScope;
  /** What a form of the page was answered without a script. */
  answer: (form: string) => FormState;
  map: ReactNode;
};

const forEditors = new Set(["outdated", "undated", "images"]);

/** Everything that one municipality leaves to do, by kinds, with their numbers beside it. */
export function TaskBoard({ board, scope, answer, map }: Props) {
  const t = translator(board.locale, "tasks");
  const drafts = board.published?.number === board.draft.number ? 0 : countDrafts(board);
  const isWhole = isEditor(scope);
  const parts = [
    { id: "drafts", title: t("parts.drafts"), count: drafts },
    { id: "review", title: t("parts.review"), count: board.review ? 1 : 0 },
    { id: "returned", title: t("parts.returned"), count: board.returned ? 1 : 0, isRare: true },
    { id: "outdated", title: t("parts.outdated"), count: board.due("outdated").length },
    { id: "undated", title: t("parts.undated"), count: board.due("undated").length },
    {
      id: "translation",
      title: t("parts.translation"),
      count: board.due("behind").length + board.due("untranslated").length,
    },
    { id: "images", title: t("parts.images"), count: board.due("image-without-text").length },
    ...(["sum", "disagreement", "typed-number"] as const).map((kind) => ({
      ...{ id: kind, title: t(`parts.${kind}`), count: board.due(kind).length, isRare: true },
    })),
  ];
  return (
    <div className="task-grid">
      <div className="task-rail">
        <nav aria-labelledby="task-contents">
          <h2 id="task-contents" className="task-aside-head">
            {t("contents")}
          </h2>
          <ul>
            {parts
              .filter(
                ({ id, count, ...part }) =>
                  count > 0 || !("isRare" in part || (forEditors.has(id) && !isWhole)),
              )
              .map(({ id, title, count }) => (
                <li key={id}>
                  <a href={`#${id}`} className="task-contents" data-empty={count === 0}>
                    <span>{title}</span>
                    <span aria-hidden="true" className="task-leader" />
                    <span className="task-contents-count">{count}</span>
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <OwnRole scope={scope} name={board.name} />
      </div>
      <div className="min-w-0">
        <DraftsSection board={board} count={drafts} canContinue={!board.review || scope.canReview} />
        <ReviewSection board={board} answer={answer} />
        <ReturnedSection board={board} />
        {isWhole && <OutdatedSection board={board} answer={answer} />}
        {isWhole && <UndatedSection board={board} />}
        <TranslationSection board={board} />
        {isWhole && <ImagesSection board={board} answer={answer} />}
        <PlainSection board={board} kind="disagreement" />
        <PlainSection board={board} kind="sum" />
        <PlainSection board={board} kind="typed-number" />
      </div>
      <div className="task-aside">
        {map}
        <PublishedNow board={board} />
      </div>
    </div>
  );
}
