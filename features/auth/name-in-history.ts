import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";

/** Who needs no account, as history stores them, whatever languages the network has: who wrote what a new site opens with, and the operator of the server. */
export const networkInHistory = messagesOf("en").site.network;
export const operatorInHistory = "command line";

const withoutAccount = (locale: Locale): [stored: string, shown: string][] => [
  [networkInHistory, translator(locale, "site")("network")],
  [operatorInHistory, translator(locale, "twoStep")("operator")],
];

/** What somebody without an account is called in `locale`; who is none of those stands as they were written. */
export const nameWithoutAccount = (stored: string, locale: Locale): string =>
  withoutAccount(locale).find(([name]) => name === stored)?.[1] ?? stored;

/** How history stores those of them who are called so in `locale`. */
export const storedWithoutAccount = (locale: Locale, isCalledSo: (shown: string) => boolean): string[] =>
  withoutAccount(locale).flatMap(([stored, shown]) => (isCalledSo(shown) ? stored : []));

/** The name under which an account did something; whoever asked for it has been erased there. */
export const accountInHistory = (name: string, locale: Locale): string =>
  name || translator(locale, "auth")("erasedName");

/** The same where history does not say whether there was an account. */
export const nameInHistory = (name: string, locale: Locale): string =>
  accountInHistory(nameWithoutAccount(name, locale), locale);
