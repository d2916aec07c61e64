import type { FormState } from "@/features/auth/form/state";
import { thumbnailPath } from "@/features/media/addresses";
import { localeNames } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";
import { describeForm } from "../../tasks/schema";
import { taskPlace } from "../../tasks/task-place";
import { type Board, fieldAddress } from "./board";
import { DescribeForm } from "./describe-form";
import { NothingToDo, TaskSection } from "./task-section";

type Props = { board: Board; answer: (form: string) => FormState };

/** Pictures of which nobody has said what is to be seen; said here, or in the editor together with all else. */
export function ImagesSection({ board, answer }: Props) {
  const { locale, address, reading, municipalityId } = board;
  const t = translator(locale, "tasks");
  const tasks = board.due("image-without-text");
  const hasImages = (reading?.profile.images.length ?? 0) > 0;
  if (tasks.length === 0 || !reading) {
    return (
      <TaskSection id="images" title={t("parts.images")} count={0}>
        <NothingToDo title={t("images.none")}>
          {t(hasImages ? "images.noneText" : "images.noImages")}
        </NothingToDo>
      </TaskSection>
    );
  }
  const { images } = reading.profile;
  return (
    <TaskSection id="images" title={t("parts.images")} count={tasks.length}>
      <ul>
        {tasks.map((task) => {
          const image = images[Number(task.field.split(".")[1])];
          if (!image) return null;
          const { name } = taskPlace(task.field, reading);
          return (
            <li key={image.id} className="task-row items-start">
              {/* biome-ignore lint/performance/noImgElement: the sizes have been made already */}
              <img
                src={thumbnailPath(image.file)}
                alt=""
                width={88}
                loading="lazy"
                className="task-picture"
              />
              <div className="min-w-0 flex-1 basis-64">
                <h3 className="task-title">
                  <a href={fieldAddress(address, task)} className="hover:underline">
                    {name}
                  </a>
                </h3>
                <DescribeForm
                  fields={{ municipalityId, imageId: image.id, language: locale, ...address }}
                  start={answer(describeForm(image.id))}
                  locale={locale}
                  words={{
                    label: t("images.label", { name, language: localeNames[locale] }),
                    ...{ hint: t("images.hint"), example: t("images.example", { name: board.name }) },
                    ...{ save: t("images.save"), pending: t("images.pending") },
                    problems: messagesOf(locale).tasks.images.problems,
                  }}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </TaskSection>
  );
}
