import type { MarkName } from "@/features/figures/components/mark-shape";
import { formatNumber } from "@/features/figures/format";
import type { Observation } from "@/features/figures/schema";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { fieldLabel } from "../versions/names";
import { dateText, sourceTitle } from "../versions/readable-facts";
import { readableValue } from "../versions/readable-field";
import type { Reading } from "../versions/reading";
import { type Change, type Comparison, versionsOf } from "./comparison";

/** What one version says in a row: its parts in the order in which they are read. */
export type Cell = { mark: MarkName | null; parts: { name: string; text: string; isChanged: boolean }[] };
export type FigureRow = { key: string; label: string; before: Cell | null; after: Cell | null };
/** A figure of which something changed: what it is called, and a row for each thing that did. */
export type FigureChange = {
  id: string;
  letter: string;
  name: string;
  isWider: boolean;
  state: "changed" | "added" | "removed";
  rows: FigureRow[];
};

type Said = { mark: MarkName | null; parts: [name: string, text: string][] };

/** Everything that a value says, apart: how precise it is, the number, when it holds, and who says so. */
function observationParts(observation: Observation, figure: string, reading: Reading): Said {
  const { profile, locale, factsIn } = reading;
  const t = translator(locale, "figures");
  const isRegister = profile.sources.find(({ id }) => id === observation.source)?.kind === "register";
  const mark = observation.value === null ? "none" : isRegister ? "register" : observation.precision;
  const unit = observation.unit ?? factsIn(locale).figures.get(figure)?.unit ?? "count";
  const inWords = (value: number) => {
    const { number, after } = formatNumber(value, unit, observation.precision, locale, t);
    return [number, after].filter(Boolean).join("\u00a0");
  };
  const { value, high } = observation;
  const low = value === null ? "" : inWords(value);
  return {
    mark,
    parts: [
      ["precision", t(`precision.${mark}`)],
      ["value", high === null ? low : t("range", { low, high: inWords(high) })],
      ["date", dateText(observation, reading)],
      ["source", sourceTitle(observation.source, reading)],
    ],
  };
}

function said(value: unknown, change: Change, reading: Reading): Said | null {
  if (value === undefined || value === null) return null;
  if (change.name === "observation")
    return observationParts(value as Observation, change.item ?? "", reading);
  const text = readableValue(value, change, reading);
  return text ? { mark: null, parts: [["text", text]] } : null;
}

function cell(own: Said | null, other: Said | null): Cell | null {
  if (!own) return null;
  const { mark, parts } = own;
  const isOther = (name: string, text: string) =>
    other?.parts.find(([otherName]) => otherName === name)?.[1] !== text;
  return {
    mark,
    parts: parts
      .filter(([, text]) => text)
      .map(([name, text]) => ({ name, text, isChanged: isOther(name, text) })),
  };
}

const unmarked = (given: Cell | null): Cell | null =>
  given && { ...given, parts: given.parts.map((part) => ({ ...part, isChanged: false })) };

/**
 * A value that was recorded besides the others, or is no longer: across from it stands the one that readers of the other
 * version saw, which is still recorded in both.
 */
function rowOfSingle(change: Change, comparison: Comparison): FigureRow | null {
  const { before, after, locale } = comparison;
  const isAdded = change.before === undefined;
  const other = isAdded ? before : after;
  const primary = other.factsIn(locale).figures.get(change.item ?? "")?.primary?.observation;
  if (!primary) return null;
  const own = isAdded ? said(change.after, change, after) : said(change.before, change, before);
  const across = said(primary, change, other);
  const label = translator(locale, "history")(isAdded ? "valueAdded" : "valueRemoved");
  const [left, right] = [cell(own, across), unmarked(cell(across, own))];
  return { key: change.key, label, before: isAdded ? right : left, after: isAdded ? left : right };
}

function rowOf(change: Change, comparison: Comparison): FigureRow {
  const isValue = change.name === "observation";
  const isSingle = isValue && (change.before === undefined) !== (change.after === undefined);
  const single = isSingle && rowOfSingle(change, comparison);
  if (single) return single;
  const before = said(change.before, change, comparison.before);
  const after = said(change.after, change, comparison.after);
  const label = isValue ? "" : fieldLabel(change, versionsOf(comparison));
  return { key: change.key, label, before: cell(before, after), after: cell(after, before) };
}

/** A figure that one version alone has, as the values recorded for it. */
function rowsOfWhole(change: Change, comparison: Comparison): FigureRow[] {
  const versions = [comparison.before, comparison.after] as const;
  const [was, is] = versions.map((v) => v.profile.figures.find(({ id }) => id === change.item));
  const inner = (
    name: "figureName" | "observation" | "about" | "part",
    id: string,
    side: unknown,
  ): Change => ({
    ...{ group: change.group, item: change.item ?? "", name, key: `${change.key}.${name}.${id}` },
    ...((name === "observation" || name === "part") && { inner: id }),
    before: was && side,
    after: is && side,
  });
  const figure = is ?? was;
  if (!figure) return [];
  // Its name is said above in the reader's language; readers of another will see another.
  const { names = {} } = figure.own ?? {};
  const hasOtherNames = comparison.after.words(names) !== pickText(names, comparison.locale);
  return [
    ...(hasOtherNames ? [inner("figureName", "names", names)] : []),
    ...figure.observations.map((o) => inner("observation", o.id, o)),
    ...(figure.about.kind === "place" ? [] : [inner("about", "about", figure.about)]),
    ...figure.parts.map((part) => inner("part", part.id, part)),
  ].map((one) => rowOf(one, comparison));
}

/** The figures of which something changed, in the order of the later version. */
export function figureChanges(comparison: Comparison): FigureChange[] {
  const { before, after, locale, changes } = comparison;
  const ofFigures = changes.filter(({ group, item }) => group === "figures" && item !== undefined);
  return [...new Set(ofFigures.map(({ item = "" }) => item))].map((id) => {
    const [was, is] = [before.factsIn(locale).figures.get(id), after.factsIn(locale).figures.get(id)];
    const own = ofFigures.filter(({ item }) => item === id);
    const { letter = "", name = "", isWider = false } = is ?? was ?? {};
    return {
      ...{ id, letter, isWider, state: is && was ? "changed" : is ? "added" : "removed" },
      name: name || translator(locale, "editor")("panel.unnamed"),
      rows: own.flatMap((change) =>
        change.name === "figure" ? rowsOfWhole(change, comparison) : rowOf(change, comparison),
      ),
    };
  });
}
