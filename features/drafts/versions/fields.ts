import { isEmptyRichText, type RichText } from "@/features/profiles/rich-text";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { type MediaFieldName, mediaFields } from "./media-fields";

/** The entry of the outline under which a field stands; a section is named by its id. */
export type Group =
  | "title"
  | "summary"
  | "figures"
  | "sections"
  | `section:${string}`
  | "milestones"
  | "sources"
  | "images"
  | "documents"
  | "contact"
  | "responsibility";

/** What a field is called: a message of `editor.fieldNames`, the language, the item it belongs to. */
export type FieldName =
  | "shortName"
  | "officialName"
  | "englishName"
  | "status"
  | "region"
  | "coordinates"
  | "summary"
  | "sectionOrder"
  | "heading"
  | "body"
  | "drawings"
  | "figureOrder"
  | "figure"
  | "milestoneOrder"
  | "milestone"
  | "sourceOrder"
  | "source"
  | MediaFieldName
  | "website"
  | "email"
  | "phone"
  | "address"
  | "responsibility";

/** The smallest unit in which two versions of a profile are compared and merged. `value` is never empty. */
export type ProfileField = {
  key: string;
  group: Group;
  name: FieldName;
  language?: Locale;
  item?: string;
  value: unknown;
};

const isRichText = (value: object): value is RichText => "type" in value && value.type === "doc";

/** Nothing written, in any of the ways in which a document can say so. */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== "object") return false;
  return isRichText(value) ? isEmptyRichText(value) : Object.values(value).every(isEmptyValue);
}

const languages = <T>(text: Partial<Record<Locale, T>>) => Object.entries(text) as [Locale, T][];

const localizedFields = <T>(
  key: string,
  group: Group,
  name: FieldName,
  text: Partial<Record<Locale, T>>,
  item?: string,
): ProfileField[] =>
  languages(text).map(([language, value]) => ({
    key: `${key}.${language}`,
    group,
    name,
    language,
    item,
    value,
  }));

function itemFields(
  collection: "figures" | "milestones" | "sources",
  name: FieldName,
  orderName: FieldName,
  items: { id: string }[],
): ProfileField[] {
  const order = {
    key: `${collection}.order`,
    group: collection,
    name: orderName,
    value: items.map((i) => i.id),
  };
  return [
    ...items.map((value) => ({
      key: `${collection}.${value.id}`,
      group: collection,
      name,
      item: value.id,
      value,
    })),
    order,
  ];
}

/** Every field of a profile that says something, by key and in the order of the page. */
export function profileFields(profile: Profile): Map<string, ProfileField> {
  const { names, contacts } = profile;
  const plain = (key: string, group: Group, name: FieldName, value: unknown): ProfileField => ({
    key,
    group,
    name,
    value,
  });
  const all: ProfileField[] = [
    plain("names.short", "title", "shortName", names.short),
    plain("names.official", "title", "officialName", names.official.text ? names.official : null),
    plain("names.english", "title", "englishName", names.english),
    plain("status", "title", "status", profile.status),
    ...localizedFields("region", "title", "region", profile.region),
    plain("coordinates", "title", "coordinates", profile.coordinates),
    ...localizedFields("summary", "summary", "summary", profile.summary),
    ...itemFields("figures", "figure", "figureOrder", profile.figures),
    ...profile.sections.flatMap((section): ProfileField[] => {
      const [key, group] = [`sections.${section.id}`, `section:${section.id}`] as const;
      return [
        ...localizedFields(`${key}.heading`, group, "heading", section.heading, section.id),
        ...localizedFields(`${key}.body`, group, "body", section.body, section.id),
        { key: `${key}.drawings`, group, name: "drawings", item: section.id, value: section.drawings },
      ];
    }),
    plain(
      "sections.order",
      "sections",
      "sectionOrder",
      profile.sections.map((s) => s.id),
    ),
    ...itemFields("milestones", "milestone", "milestoneOrder", profile.milestones),
    ...itemFields("sources", "source", "sourceOrder", profile.sources),
    ...mediaFields(profile),
    plain("contacts.website", "contact", "website", contacts.website),
    plain("contacts.email", "contact", "email", contacts.email),
    plain("contacts.phone", "contact", "phone", contacts.phone),
    ...localizedFields("contacts.address", "contact", "address", contacts.address),
    ...localizedFields("responsibility", "responsibility", "responsibility", profile.responsibility),
  ];
  return new Map(all.filter((field) => !isEmptyValue(field.value)).map((field) => [field.key, field]));
}
