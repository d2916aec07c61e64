import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import { nameInHistory } from "@/features/auth/name-in-history";
import { editorPath } from "@/features/auth/paths";
import { whereabouts } from "@/features/profiles/whereabouts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Editable } from "../../list/queries";
import { placePath } from "../../place-pages";
import { Moment } from "../history/moment";
import { StateBadge } from "./state-badge";
import { TaskSummary } from "./task-summary";

type Props = {
  municipality: Editable;
  isUnattended: boolean;
  /** Of the level that it has among the headings of the page. */
  heading: "h2" | "h3";
  locale: Locale;
};

/** One municipality: where its draft stands, who saved it last, and what it leaves to do. */
export function EditableRow({ municipality: m, isUnattended, heading: Heading, locale }: Props) {
  const t = translator(locale, "admin");
  const isAhead = m.state === "ahead" || m.state === "unpublished";
  const isReadable = m.state !== "unreadable";
  const address = { country: m.countrySlug, slug: m.slug };
  const at = (moment: Date) => () => <Moment at={moment} locale={locale} />;
  return (
    <li className="flex flex-wrap items-center gap-x-8 gap-y-3 border-b border-rule py-4">
      <div className="min-w-0 flex-1 basis-72">
        <Heading className="flex flex-wrap items-baseline gap-x-3 font-serif text-figure-m leading-tight">
          <a href={placePath(address, "tasks")} className="[overflow-wrap:anywhere] hover:underline">
            {m.name}
          </a>
          <span className="font-sans text-meta text-ink-2">{whereabouts(m, locale)}</span>
        </Heading>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-note text-ink-2">
          <StateBadge state={m.state} locale={locale} />
          {isUnattended && (
            <span className="badge bg-coral-wash text-coral-ink">
              <Icon name="alert" width={11} height={11} /> {t("noEditor")}
            </span>
          )}
          <span>{t.rich("savedBy", { at: at(m.savedAt), name: nameInHistory(m.savedBy, locale) })}</span>
          {m.publishedAt && <span>{t.rich("publishedOn", { at: at(m.publishedAt) })}</span>}
        </p>
        {isReadable && <TaskSummary municipality={m} locale={locale} />}
      </div>
      {m.isArchived && (
        <a href={placePath(address, "history")} className="link">
          {translator(locale, "places")("notice.toHistory")}
          <span className="sr-only">: {m.name}</span>
        </a>
      )}
      {isReadable && !m.isArchived && (
        <a
          href={editorPath(address)}
          aria-label={`${t("edit")}: ${m.name}`}
          className={buttonClass(isAhead ? "primary" : "secondary")}
        >
          {t("edit")}
        </a>
      )}
      {!isReadable && <p className="max-w-sm text-note text-coral-ink">{t("unreadable")}</p>}
    </li>
  );
}
