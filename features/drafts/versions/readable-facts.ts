import { formatValue } from "@/features/figures/format";
import type { About, Figure, Observation, Part } from "@/features/figures/schema";
import { periodText } from "@/features/profiles/other-name-words";
import type { OtherName } from "@/features/profiles/other-names";
import type { Drawing, Milestone, Source } from "@/features/profiles/schema";
import { languageName } from "@/lib/i18n/language-name";
import { type Localized, pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { milestoneDateText } from "../editing/milestone-date";
import { referenceDateText } from "../editing/reference-date";
import { itemName } from "./names";
import type { Reading } from "./reading";

/** A text in all languages it is written in, one to a line. */
export const allLanguages = (text: Localized): string => Object.values(text).filter(Boolean).join("\n");

const lines = (...texts: (string | false | null | undefined)[]) => texts.filter(Boolean).join("\n");

export const sourceTitle = (id: string | null, { profile, locale }: Reading): string =>
  id === null ? "" : pickText(profile.sources.find((s) => s.id === id)?.title, locale);

/** The day that a value stands for; one that its source only words, in all its languages. */
export const dateText = ({ date }: Observation, { locale, words }: Reading): string =>
  date.kind === "worded" ? words(date.text) : referenceDateText(date, locale);

/** A value with its date and source, on one line. */
export function observationText(observation: Observation, figure: string, reading: Reading): string {
  const { locale, factsIn } = reading;
  const t = translator(locale, "figures");
  const unit = observation.unit ?? factsIn(locale).figures.get(figure)?.unit ?? "count";
  const value = formatValue({ ...observation, unit }, locale, t)?.text ?? t("precision.none");
  const date = dateText(observation, reading);
  return [value, date, sourceTitle(observation.source, reading)].filter(Boolean).join(" · ");
}

export function aboutText(about: About, { locale, words }: Reading): string {
  const t = translator(locale, "editor");
  if (about.kind !== "wider") return t(`about.${about.kind}`);
  return [t(`about.levels.${about.level}`), words(about.name)].filter(Boolean).join(": ");
}

export function countedText(
  { indicator, unit }: { indicator: string | null; unit: string | null },
  { lists, locale }: Reading,
): string {
  if (indicator === null) {
    const t = translator(locale, "editor");
    return t("countedOwn", { unit: unit ? t(`units.${unit as "count"}`) : "?" });
  }
  return pickText(lists.indicators.find(({ key }) => key === indicator)?.names, locale) || indicator;
}

export const partText = ({ value, label }: Part, { locale, words }: Reading): string =>
  `${value === null ? "?" : new Intl.NumberFormat(locale).format(value)} ${words(label)}`.trim();

/** A figure with every value recorded for it, one to a line. */
export const figureText = (figure: Figure, reading: Reading): string =>
  lines(
    itemName(figure.id, [reading]),
    figure.own && reading.words(figure.own.names),
    figure.about.kind !== "place" && aboutText(figure.about, reading),
    ...figure.observations.map((o) => observationText(o, figure.id, reading)),
    figure.parts.map((part) => partText(part, reading)).join(" + "),
  );

/** What a drawing shows. */
export function drawingText(drawing: Drawing, reading: Reading): string {
  const kind = translator(reading.locale, "editor")(`drawings.kinds.${drawing.kind}`);
  if (drawing.kind === "list")
    return lines(kind, allLanguages(drawing.title), ...drawing.items.map(allLanguages));
  if (drawing.kind === "timeline") return kind;
  const figures = drawing.kind === "scale" ? drawing.figures : [drawing.figure];
  return [kind, ...figures.map((id) => itemName(id, [reading]) || "?")].join(" · ");
}

/** A name with its kind, language, time and source, on one line. */
export const otherNameText = (name: OtherName, reading: Reading): string =>
  [
    name.text || "?",
    translator(reading.locale, "editor")(`names.kindOf.${name.kind}`),
    name.lang && languageName(name.lang, reading.locale),
    periodText(name, reading.locale),
    sourceTitle(name.source, reading),
  ]
    .filter(Boolean)
    .join(" · ");

export const milestoneText = (
  { date, title, standing, changesBoundary, source }: Milestone,
  reading: Reading,
): string =>
  lines(
    milestoneDateText(date, reading.locale),
    allLanguages(title),
    standing && allLanguages(standing.label),
    standing && translator(reading.locale, "editor")(standing.inForce ? "inForce.yes" : "inForce.no"),
    changesBoundary && translator(reading.locale, "editor")("changesBoundary.yes"),
    sourceTitle(source, reading),
  );

export const sourceText = ({ kind, title, note, url }: Source, { locale }: Reading): string =>
  lines(allLanguages(title), translator(locale, "editor")(`sources.kinds.${kind}`), allLanguages(note), url);
