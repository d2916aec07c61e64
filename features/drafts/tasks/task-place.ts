import { figureTitle } from "../editing/figure-title";
import { findPlace } from "../versions/fields";
import { fieldName, itemName } from "../versions/names";
import type { Reading } from "../versions/reading";

/** Where a task leads, in words: a figure with its letter, a section, a milestone, or the field itself. */
export type TaskPlace = { name: string; letter?: string; isWider?: boolean };

const lists = ["figures", "sections", "milestones", "sources", "images", "documents"] as const;

/** What the field at a path of the profile is called, by the thing that it belongs to. */
export function taskPlace(path: string, reading: Reading): TaskPlace {
  const [part = "", index = ""] = path.split(".");
  const list = lists.find((name) => name === part);
  const item = list && reading.profile[list][Number(index)];
  if (!item) {
    const place = findPlace(path) ?? findPlace(part);
    return { name: place ? fieldName(place, [reading]) : path };
  }
  return list === "figures" ? figurePlace(item.id, reading) : { name: itemName(item.id, [reading]) };
}

export function figurePlace(id: string, reading: Reading): TaskPlace {
  const { locale } = reading;
  const figure = reading.factsIn(locale).figures.get(id);
  if (!figure) return { name: "" };
  return { name: figureTitle(figure, locale), letter: figure.letter, isWider: figure.isWider };
}

const natural = new Intl.Collator("en", { numeric: true });

/** In the order of the page as far as paths say it: "figures.2" before "figures.10". */
export const byField = <T extends { field: string }>(tasks: readonly T[]): T[] =>
  tasks.toSorted((a, b) => natural.compare(a.field, b.field));
