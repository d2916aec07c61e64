import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";

/** What is said before a draft is taken back from review, and of why it could not be. */
export function withdrawWords(locale: Locale) {
  const { withdraw, problems } = messagesOf(locale).review;
  const { close, cancel } = messagesOf(locale).editor;
  return { ...withdraw, close, cancel, problems: problems as Record<string, string> };
}
export type WithdrawWords = ReturnType<typeof withdrawWords>;

/** What the form of a review says, so that the messages of the whole site need not be sent to the browser. */
export function reviewWords(locale: Locale) {
  const { send, sendHint, sendAlong, pending, returning, publishing, ownText, problems } =
    messagesOf(locale).review;
  const t = translator(locale, "editor");
  const notes = Object.fromEntries(
    locales.map((language) => [language, t("publish.note", { language: localeNames[language] })]),
  ) as Record<Locale, string>;
  const { title } = messagesOf(locale).translation.publish;
  const hint = t("publish.noteHint");
  return {
    send,
    sendHint,
    sendAlong,
    pending,
    returning,
    publishing: { ...publishing, notes, hint, languages: { title, hint: publishing.languagesHint } },
    ownText,
    problems,
  };
}
