import type { RichText } from "@/features/profiles/rich-text";
import type { Section } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import type { FieldName } from "../versions/fields";
import { readableValue } from "../versions/readable-field";
import type { Reading } from "../versions/reading";
import type { Change, Comparison } from "./comparison";
import type { Stretch } from "./word-diff";
import { diffWords } from "./word-diff";
import { lineWords, proseWords, type Word } from "./words";

/** Texts of which the words are compared; other values are set beside one another as wholes. */
const lines: readonly FieldName[] = [
  ...(["shortName", "englishName", "region", "address", "responsibility", "heading", "listTitle"] as const),
  ...(["listItems", "milestoneTitle", "standingLabel", "sourceTitle", "sourceNote"] as const),
  ...(["alt", "caption", "credit", "documentTitle"] as const),
];

function words(value: unknown, change: Change, reading: Reading): Word[] {
  const language = change.language ?? reading.locale;
  if (change.name === "summary" || change.name === "body")
    return proseWords(value as RichText | undefined, reading.factsIn(language));
  return lineWords(readableValue(value, change, reading), language);
}

/** What became of the words of a field. */
export function changedWords(change: Change, { before, after }: Comparison): Stretch[] {
  const [a, b] = [words(change.before, change, before), words(change.after, change, after)];
  const isText = change.name === "summary" || change.name === "body" || lines.includes(change.name);
  return isText ? diffWords(a, b) : [{ isSame: false, before: a, after: b }];
}

/** The text of a section that one version alone has, in one language: its heading and its prose. */
export function sectionWords(section: Section, language: Locale, reading: Reading): Word[] {
  const heading = lineWords(section.heading[language] ?? "", language).map(
    (word): Word => (word.kind === "text" ? { ...word, isBold: true } : word),
  );
  const body = proseWords(section.body[language], reading.factsIn(language));
  return heading.length > 0 ? [{ kind: "block", of: "paragraph" }, ...heading, ...body] : body;
}
