import type { CSSProperties } from "react";
import { LocalizedText } from "@/components/localized-text";
import { formatCalendarDate } from "@/features/figures/dates";
import { foreignLang, pick, pickText } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";
import { type Dated, datedMilestones, type TimelineEvent, timelineOf } from "../timeline";
import { SourceMark } from "./figure-token";

const place = (values: Record<string, string | number>) => values as CSSProperties;

type EventProps = { context: PageContext; milestone: Dated; at?: TimelineEvent };

function Event({ context, milestone, at }: EventProps) {
  const { locale, t, tf, facts } = context;
  const number = facts.sources.get(milestone.source ?? "");
  const { precision, value } = milestone.date;
  return (
    <li
      className="timeline-event"
      data-in-force={milestone.standing?.inForce ?? true}
      data-below={at && at.level > 0}
      style={at && place({ "--at": `${at.at}%`, "--level": at.level + 1, "--room": at.room })}
    >
      <div>
        <p className="timeline-date">
          <time dateTime={value}>{formatCalendarDate({ precision, value }, locale)}</time>
        </p>
        <p className="timeline-title">
          <LocalizedText text={milestone.title} locale={locale} />
          {milestone.standing && (
            <span className="sr-only">
              {" "}
              {t("timeline.name")}: <LocalizedText text={milestone.standing.label} locale={locale} />
            </span>
          )}
          {number !== undefined && <SourceMark number={number} label={tf("sourceMark")} />}
        </p>
      </div>
    </li>
  );
}

/**
 * The milestones on a true time scale, with what the municipality was from when to when above it. Where there is no
 * room for a scale (small screens, dates too close together) or none is wanted they are a list in their order.
 */
export function Timeline({ context, isList = false }: { context: PageContext; isList?: boolean }) {
  const { published, locale, t } = context;
  const dated = datedMilestones(published.profile.milestones);
  const timeline = isList ? null : timelineOf(dated);
  if (dated.length === 0) return null;
  const levels = 1 + Math.max(0, ...(timeline?.events.map(({ level }) => level) ?? []));
  return (
    <div className={timeline ? "timeline timeline-scaled" : "timeline"}>
      {timeline && (
        <div className="timeline-scale" aria-hidden="true">
          {timeline.bars.length > 0 && (
            <p className="timeline-caption" style={place({ "--at": `${timeline.bars[0]?.from}%` })}>
              {t("timeline.name")}
            </p>
          )}
          <div className="timeline-bars">
            {timeline.bars.map(({ milestone, from, to }) => (
              <span
                key={milestone.id}
                lang={foreignLang(pick(milestone.standing?.label, locale), locale)}
                data-in-force={milestone.standing?.inForce}
                data-narrow={to - from < 10}
                style={{ left: `${from}%`, width: `${to - from}%` }}
              >
                {pickText(milestone.standing?.label, locale)}
              </span>
            ))}
          </div>
          <div className="timeline-axis">
            {timeline.years.map(({ year, at }) => (
              <span key={year} className="timeline-year" style={{ left: `${at}%` }}>
                {year}
              </span>
            ))}
            {timeline.events.map(({ milestone, at }) => (
              <span key={milestone.id} className="timeline-dot" style={{ left: `${at}%` }} />
            ))}
          </div>
        </div>
      )}
      <ol style={place({ "--levels": levels })}>
        {dated.map((milestone) => (
          <Event
            key={milestone.id}
            context={context}
            milestone={milestone}
            at={timeline?.events.find((event) => event.milestone === milestone)}
          />
        ))}
      </ol>
    </div>
  );
}
