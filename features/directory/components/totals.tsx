import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { midSentence, sentenceCase } from "@/lib/text/sentence-case";
import type { CountryDirectory } from "../schema";
import { totals } from "../totals";
import { SumTable } from "./sum-table";
import { TotalTable } from "./total-table";

/** What can be added up over a country, and why the rest cannot. */
export function Totals({ directory, locale }: { directory: CountryDirectory; locale: Locale }) {
  const t = translator(locale, "country");
  const { sums, count, indicators } = directory;
  const members = byName(directory.members, locale, ({ name }) => name);
  const listed = sums ? null : totals(members, indicators);
  const found = { totals: listed?.totals ?? sums?.sums ?? [], short: (listed ?? sums)?.short ?? [] };
  const names = found.short.map(({ names: each }) => midSentence(pickText(each, locale), locale));
  const list = sentenceCase(new Intl.ListFormat(locale).format(names), locale);
  return (
    <section aria-labelledby="totals" className="totals">
      <div>
        <h2 id="totals">{t("totals")}</h2>
        <p className="mt-4 font-serif text-[1.125rem] leading-[1.55]">
          {t(sums ? "sumsIntro" : "totalsIntro")}
        </p>
        <div className="mt-6 grid gap-3 text-note text-ink-2">
          {found.totals.length === 0 && <p>{t("noTotal")}</p>}
          {[...new Set(found.totals.map(({ dates }) => dates))].map((dates) => (
            <p key={dates}>{t(`dates.${dates}`)}</p>
          ))}
          {names.length > 0 && <p>{t("short", { names: list })}</p>}
        </div>
      </div>
      <div className="grid gap-10">
        {sums?.sums.map((sum) => (
          <SumTable key={sum.indicator.key} sum={sum} members={count} locale={locale} />
        ))}
        {listed?.totals.map((total) => (
          <TotalTable
            key={total.indicator.key}
            total={total}
            members={members.length}
            indicators={indicators}
            locale={locale}
          />
        ))}
      </div>
    </section>
  );
}
