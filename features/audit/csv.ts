import { csvLines } from "@/lib/csv";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Entry, WordedFact } from "./entry";
import { sentence } from "./sentence";

/** The names of the columns, after the mark by which these programs know UTF-8. */
export function csvHead(locale: Locale): string {
  const t = translator(locale, "audit");
  const names = [
    "at",
    "who",
    "accountId",
    "what",
    "about",
    "aboutAccountId",
    "where",
    "device",
    "before",
    "after",
    "more",
    "action",
  ] as const;
  return csvLines(
    [names.map((name) => (name === "at" ? `${t("columns.at")} (UTC)` : t(`columns.${name}`)))],
    true,
  );
}

const joined = (facts: WordedFact[], read: (fact: WordedFact) => string | null): string =>
  facts
    .flatMap((fact) => {
      const text = read(fact);
      return text === null ? [] : `${fact.label}: ${text}`;
    })
    .join("; ");

export const csvRows = (entries: Entry[], locale: Locale): string =>
  csvLines(
    entries.map(({ at, actor, subject, action, address, device, facts }) => {
      return [
        at.toISOString().replace("T", " ").replace("Z", ""),
        actor.name,
        actor.account?.id ?? "",
        sentence(action, subject?.name ?? null, locale),
        subject?.name ?? "",
        subject?.account?.id ?? "",
        address,
        device,
        joined(facts, (fact) => ("before" in fact ? fact.before : null)),
        joined(facts, (fact) => ("after" in fact ? fact.after : null)),
        joined(facts, (fact) => ("value" in fact ? fact.value : null)),
        action,
      ];
    }),
  );
