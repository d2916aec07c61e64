import type { About, Observation } from "@/features/figures/schema";
import { isEmptyRichText } from "@/features/profiles/rich-text";
import type { Profile } from "@/features/profiles/schema";
import { type Content, contentHash } from "@/features/profiles/translations";
import type { Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { type FieldPlace, findPlace, placeOf } from "../versions/fields";
import { profileShape } from "../versions/profile-shape";
import { itemsOf, type Part, under } from "../versions/shape";

/** A text of the profile that is written once in each language. */
export type Text = {
  /** As the comparison names its field, without a language: `sections.<id>.body`. */
  key: string;
  /** Of its field in the form: `sections.2.body`. */
  path: string;
  place: FieldPlace;
  /** The objects of the profile that hold it: one, or the entries of a list. */
  parts: Localized<Content>[];
};

/**
 * The texts of a profile in the order of the page. They are found along the shape that comparing and merging use, so
 * that no text can be forgotten here; what is compared as a whole and holds words is taken apart in `withinWhole`.
 */
export function textsOf(profile: Profile): Text[] {
  const found: Text[] = [];
  walk(profileShape, { key: "", path: "", value: profile }, found);
  return found.filter(({ key }) => !isDecorative(profile, key));
}

type Spot = { key: string; path: string; value: unknown };

function add(into: Text[], { key, path }: Spot, parts: Localized<Content>[]): void {
  const place = placeOf(key);
  // The shape sees a figure's own name beside what it counts; in the form both stand in `own`.
  const inForm = place.name === "figureName" ? path.replace(/names$/, "own.names") : path;
  into.push({ key, path: inForm, place, parts });
}

function walk(part: Part, spot: Spot, into: Text[]): void {
  const { value } = spot;
  const within = (name: string, inner: unknown, step = name): Spot => ({
    key: spot.key ? `${spot.key}.${name}` : name,
    path: spot.path ? `${spot.path}.${step}` : step,
    value: inner,
  });
  switch (part.kind) {
    case "whole":
      withinWhole(spot, into);
      return;
    case "record":
      for (const [name, inner] of part.parts) walk(inner, within(name, under(value, name)), into);
      return;
    case "languages":
      if (value) add(into, spot, [value as Localized<Content>]);
      return;
    case "optional":
      if (value) walk(part.of, spot, into);
      return;
    case "varying":
      walk(part.of(value), spot, into);
      return;
    case "view":
      walk(part.of, { ...spot, value: part.read(value) }, into);
      return;
    case "list":
      for (const [index, item] of itemsOf(part, value).entries())
        walk(part.of, within(item.id, item.value, String(index)), into);
  }
}

/** Words in what is one field for those who compare: the area that a figure is about, a worded date, the entries of a list. */
function withinWhole({ key, path, value }: Spot, into: Text[]): void {
  if (typeof value !== "object" || value === null) return;
  const name = findPlace(key)?.name;
  const spot = { key, path, value };
  if (name === "listItems") add(into, spot, value as Localized[]);
  if (name === "about" && (value as About).kind === "wider")
    add(into, { ...spot, path: `${path}.name` }, [(value as Extract<About, { kind: "wider" }>).name]);
  if (name !== "observation") return;
  const { date } = value as Observation;
  if (date.kind === "worded") add(into, { ...spot, path: `${path}.date.text` }, [date.text]);
}

/** What nobody reads needs no translation. */
function isDecorative({ images }: Profile, key: string): boolean {
  const [list, id, field] = key.split(".");
  return (
    list === "images" && field === "alt" && images.some((image) => image.id === id && image.isDecorative)
  );
}

const isEmpty = (content: Content | undefined): boolean =>
  typeof content === "string" ? content.trim() === "" : isEmptyRichText(content);

/** Whether it is written in a language, every part of it that is written in `other` included. */
export const isWritten = ({ parts }: Text, language: Locale, other = language): boolean =>
  parts.some((part) => !isEmpty(part[language])) &&
  parts.every((part) => isEmpty(part[other]) || !isEmpty(part[language]));

/** What stands in it in one language. */
export const contentOf = ({ parts }: Text, language: Locale): (Content | undefined)[] =>
  parts.map((part) => part[language]);

/** The mark of what stands in it in one language. */
export const hashOf = (text: Text, language: Locale): string => contentHash(contentOf(text, language));
