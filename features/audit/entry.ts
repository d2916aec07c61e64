import { deviceInWords } from "@/features/auth/session/device";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { factsOf, isFromClient } from "./facts";
import { actorOf, type Named, type Names, subjectOf } from "./names";
import type { RecordRow } from "./queries";
import { isNamed } from "./sentence";
import { fieldName, valueInWords } from "./value-words";

export type WordedFact = { label: string } & ({ before: string; after: string } | { value: string });

/** An entry of the record as its reader is told it. */
export type Entry = {
  id: number;
  at: Date;
  action: string;
  actor: Named;
  /** To whom or what it was done, where the sentence says so. */
  subject: Named | null;
  address: string;
  /** What the browser said of itself, where that is known. */
  device: string;
  facts: WordedFact[];
};

export function entryOf(row: RecordRow, names: Names, locale: Locale): Entry {
  const { id, at, action, address, detail } = row;
  const userAgent = isFromClient(action) ? detail.userAgent : undefined;
  const words = (key: string, value: unknown) => valueInWords(key, value, names, locale);
  const facts = factsOf(action, detail).map((fact): WordedFact => {
    const label = fieldName(fact.key, locale);
    if (!("change" in fact)) return { label, value: words(fact.key, fact.value) };
    const { before, after } = fact.change;
    return { label, before: words(fact.key, before), after: words(fact.key, after) };
  });
  const subject = subjectOf(row, names, locale);
  return {
    ...{ id, at, action, address, facts },
    actor: actorOf(row, names, locale),
    subject: subject && isNamed(action, subject.name, locale) ? subject : null,
    device: typeof userAgent === "string" && userAgent ? deviceInWords(userAgent, locale) : "",
  };
}

/** As much of an account's id as tells it from all others. */
export const shortId = (id: string): string => id.slice(0, 8);

/** Which accounts those are that an entry names: their ids stay when names are changed, imitated or erased. */
export function accountFacts({ actor, subject }: Pick<Entry, "actor" | "subject">, locale: Locale) {
  const t = translator(locale, "audit");
  return (
    [
      ["actor", actor],
      ["subject", subject],
    ] as const
  ).flatMap(([whose, named]) =>
    named?.account ? { label: t(`account.${whose}`), value: shortId(named.account.id) } : [],
  );
}
