import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { WordedFact } from "../entry";

/** What an entry says besides: folded away, changes with what was before and what is after. */
export function EntryFacts({ facts, locale }: { facts: WordedFact[]; locale: Locale }) {
  const t = translator(locale, "audit");
  if (facts.length === 0) return null;
  const hasChange = facts.some((fact) => "before" in fact);
  return (
    <details className="record-facts">
      <summary className="link inline-flex min-h-6 cursor-pointer items-center text-note">
        {t(hasChange ? "beforeAfter" : "details")}
      </summary>
      <dl>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              {"value" in fact ? (
                fact.value
              ) : (
                <>
                  <span>
                    <span className="text-ink-3">{t("columns.before")}: </span>
                    {fact.before}
                  </span>
                  <span>
                    <span className="text-ink-3">{t("columns.after")}: </span>
                    {fact.after}
                  </span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
