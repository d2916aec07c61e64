import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/icon";
import { nameInHistory } from "@/features/auth/name-in-history";
import type { Address } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import type { HistoryEvent } from "../../history/event-queries";
import { reviewPath } from "../../review/paths";
import { Moment } from "./moment";

const icons: Record<HistoryEvent["what"], IconName> = {
  published: "check",
  submitted: "mail",
  returned: "undo",
  withdrawn: "undo",
};

type Props = { events: HistoryEvent[]; address: Address; locale: Locale };

/** What happened to a revision after it was written, each with who did it and why. */
export function HistoryEvents({ events, address, locale }: Props) {
  const t = translator(locale, "history");
  const sentence = (event: HistoryEvent): ReactNode => {
    const name = nameInHistory(event.name, locale);
    const at = () => <Moment at={event.at} locale={locale} />;
    if (event.what === "published") return t.rich("events.published", { at, name, version: event.version });
    return t.rich(`events.${event.what}`, { at, name });
  };
  const note = (event: HistoryEvent) =>
    event.what === "published" ? pickText(event.note, locale) : event.note;
  return events.map((event) => (
    <p key={`${event.what} ${event.at.getTime()}`} className="history-event">
      <Icon name={icons[event.what]} width={12} height={12} className="mt-1 shrink-0" />
      <span>
        {sentence(event)}
        {note(event) && <q className="history-note">{note(event)}</q>}
        {event.what === "submitted" && (
          <>
            {" "}
            <a href={reviewPath(address, event.reviewId)} className="link">
              {t("events.toReview")}
            </a>
          </>
        )}
      </span>
    </p>
  ));
}
