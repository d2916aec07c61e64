import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Editable } from "../../list/queries";
import { placePath } from "../../place-pages";
import type { TaskKind } from "../../tasks/task";

/** The section of the page of tasks on which each kind stands. */
const sections: Record<TaskKind, string> = {
  undated: "undated",
  outdated: "outdated",
  behind: "translation",
  untranslated: "translation",
  "image-without-text": "images",
  sum: "sum",
  disagreement: "disagreement",
  "typed-number": "typed-number",
};
const order = [
  "outdated",
  "undated",
  "translation",
  "images",
  "sum",
  "disagreement",
  "typed-number",
] as const;

type Props = { municipality: Editable; locale: Locale };

/** How much of each kind a municipality leaves to do, each with the way to it. */
export function TaskSummary({ municipality: { tasks, countrySlug, slug, name }, locale }: Props) {
  const t = translator(locale, "tasks");
  const page = placePath({ country: countrySlug, slug }, "tasks");
  const counted = order.flatMap((section) => {
    const kinds = Object.entries(tasks).filter(([kind]) => sections[kind as TaskKind] === section);
    const count = kinds.reduce((sum, [, n]) => sum + n, 0);
    return count > 0 ? [{ section, count }] : [];
  });
  if (counted.length === 0) return null;
  return (
    <ul aria-label={t("of", { name })} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-note">
      {counted.map(({ section, count }) => (
        <li key={section}>
          <a href={`${page}#${section}`} className="link">
            {t(`parts.${section}`)}
          </a>{" "}
          <span className="font-[650]">{count.toLocaleString(locale)}</span>
        </li>
      ))}
    </ul>
  );
}
