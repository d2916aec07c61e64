import { FeedLink } from "@/components/feed-link";
import { formatCalendarDate } from "@/features/figures/dates";
import { whereabouts } from "@/features/profiles/whereabouts";
import type { Locale } from "@/lib/i18n/locales";
import { pick } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import type { RecentChange } from "../schema";

export function RecentChanges({ changes, locale }: { changes: readonly RecentChange[]; locale: Locale }) {
  const t = translator(locale, "home");
  return (
    <section aria-labelledby="recent" className="home-block">
      <h2 id="recent">{t("recent")}</h2>
      {changes.length === 0 && <p className="py-5 text-ink-2">{t("nothing")}</p>}
      <ul>
        {changes.map((change) => (
          <ChangeRow key={`${change.countrySlug}/${change.slug}`} change={change} locale={locale} />
        ))}
      </ul>
      <FeedLink locale={locale} path="" />
    </section>
  );
}

function ChangeRow({ change, locale }: { change: RecentChange; locale: Locale }) {
  const t = translator(locale, "home");
  const { slug, countrySlug, name, publishedAt } = change;
  const note = pick(change.note, locale);
  const day = publishedAt.toISOString().slice(0, 10);
  return (
    <li className="change-row">
      <div>
        <h3>
          <a href={`/${locale}/${countrySlug}/${slug}`} className="row-link">
            {name}
          </a>
        </h3>
        <p className="text-note text-ink-2">{whereabouts(change, locale)}</p>
      </div>
      <p className="change-note" lang={note?.lang}>
        {note?.value ?? t("noNote")}
      </p>
      <time dateTime={day} className="text-note text-ink-3">
        {formatCalendarDate({ precision: "day", value: day }, locale)}
      </time>
    </li>
  );
}
