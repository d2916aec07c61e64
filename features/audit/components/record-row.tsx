import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { accountFacts, type Entry } from "../entry";
import { dayAndTime } from "../moment";
import { richSentence } from "../sentence";
import { EntryFacts } from "./entry-facts";
import { NameLink } from "./name-link";
import { WhichAccount } from "./which-account";

/** One entry: when, who, what, and from where. */
export function RecordRow({ entry, locale }: { entry: Entry; locale: Locale }) {
  const t = translator(locale, "audit");
  const { at, actor, subject, action, address, device, facts } = entry;
  const { day, time } = dayAndTime(at, locale);
  return (
    <tr>
      <td className="record-at">
        <time dateTime={at.toISOString()}>
          {day} <span className="text-ink-2">{time}</span>
        </time>
      </td>
      <td className="record-who">
        <NameLink href={actor.href}>{actor.name}</NameLink>
        <WhichAccount account={actor.account} locale={locale} />
      </td>
      <td>
        <p>
          {richSentence(action, subject?.name ?? null, locale, (name) => (
            <NameLink href={subject?.href ?? null}>{name}</NameLink>
          ))}
        </p>
        <WhichAccount account={subject?.account} locale={locale} />
        <EntryFacts facts={[...facts, ...accountFacts(entry, locale)]} locale={locale} />
      </td>
      <td className="record-where">
        {(address || device) && <span className="person-label">{t("columns.where")}: </span>}
        <span className="wrap-anywhere">{address}</span> <span className="record-device">{device}</span>
      </td>
    </tr>
  );
}
