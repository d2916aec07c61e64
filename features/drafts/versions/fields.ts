import { isKnownLocale, type Locale } from "@/lib/i18n/locales";

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

/** What the fields of each part of a profile are called (messages of `editor.fieldNames`), by the end of their keys. */
const fields = {
  "names.short": "shortName",
  "names.official": "officialName",
  "names.english": "englishName",
  "names.others": "otherNameOrder",
  "names.others.*": "otherName",
  status: "status",
  sourceLanguage: "sourceLanguage",
  region: "region",
  coordinates: "coordinates",
  summary: "summary",
  "contacts.website": "website",
  "contacts.email": "email",
  "contacts.phone": "phone",
  "contacts.address": "address",
  responsibility: "responsibility",
  figures: "figureOrder",
  "figures.*": "figure",
  "figures.*.counted": "counted",
  "figures.*.names": "figureName",
  "figures.*.review": "figureReview",
  "figures.*.about": "about",
  "figures.*.observations": "observationOrder",
  "figures.*.observations.*": "observation",
  "figures.*.parts": "partOrder",
  "figures.*.parts.*": "part",
  "figures.*.parts.*.label": "partLabel",
  "figures.*.parts.*.value": "partValue",
  "figures.*.parts.*.motif": "partMotif",
  sections: "sectionOrder",
  "sections.*": "section",
  "sections.*.heading": "heading",
  "sections.*.body": "body",
  "sections.*.drawings": "drawingOrder",
  "sections.*.drawings.*": "drawing",
  "sections.*.drawings.*.title": "listTitle",
  "sections.*.drawings.*.items": "listItems",
  milestones: "milestoneOrder",
  "milestones.*": "milestone",
  "milestones.*.date": "milestoneDate",
  "milestones.*.title": "milestoneTitle",
  "milestones.*.standing": "standing",
  "milestones.*.standing.label": "standingLabel",
  "milestones.*.standing.inForce": "inForce",
  "milestones.*.changesBoundary": "changesBoundary",
  "milestones.*.source": "milestoneSource",
  sources: "sourceOrder",
  "sources.*": "source",
  "sources.*.kind": "sourceKind",
  "sources.*.title": "sourceTitle",
  "sources.*.note": "sourceNote",
  "sources.*.url": "sourceUrl",
  images: "imageOrder",
  "images.*": "image",
  "images.*.file": "imageFile",
  "images.*.alt": "alt",
  "images.*.isDecorative": "isDecorative",
  "images.*.caption": "caption",
  "images.*.credit": "credit",
  "images.*.licence": "licence",
  "images.*.focal": "focal",
  cover: "cover",
  gallery: "galleryOrder",
  "gallery.*": "inGallery",
  documents: "documentOrder",
  "documents.*": "document",
  "documents.*.file": "documentFile",
  "documents.*.title": "documentTitle",
} as const;

export type FieldName = (typeof fields)[keyof typeof fields];

/** Where a field stands: its language, and the ids of the item it belongs to and of the one within that. */
export type FieldPlace = {
  group: Group;
  name: FieldName;
  language?: Locale;
  item?: string;
  inner?: string;
};

type PageGroup = Exclude<Group, `section:${string}`>;

const groups: Record<string, PageGroup> = {
  ...{ names: "title", status: "title", region: "title", coordinates: "title", contacts: "contact" },
  sourceLanguage: "title",
  ...{ summary: "summary", figures: "figures", sections: "sections", milestones: "milestones" },
  ...{ sources: "sources", images: "images", cover: "images", gallery: "images", documents: "documents" },
  responsibility: "responsibility",
};

/** The entry of the outline for a part of the profile; none for what is no part of it. */
export const groupOfPart = (part: string): PageGroup | undefined =>
  Object.hasOwn(groups, part) ? groups[part] : undefined;

const lists = [
  ...["figures", "sections", "milestones", "sources", "images", "gallery", "documents"],
  "names.others",
];

const isFieldPattern = (pattern: string): pattern is keyof typeof fields => Object.hasOwn(fields, pattern);

const texts: readonly FieldName[] = [
  ...(["region", "summary", "address", "responsibility", "heading", "body", "listTitle"] as const),
  ...(["figureName", "partLabel", "milestoneTitle", "standingLabel", "sourceTitle", "sourceNote"] as const),
  ...(["alt", "caption", "documentTitle"] as const),
];

/** The steps of a key; what `names` holds is one, so that the ids of its list stand where those of others do. */
const stepsOf = (key: string): string[] => key.split(/(?<!^names)\./);

/** The key with a star in the place of each id; items of lists stand at the second step and at the fourth. */
function patternOf(steps: readonly string[]): string {
  const [list = "", item, field, inner, ...rest] = steps;
  if (!lists.includes(list) || !item) return steps.join(".");
  const isInner = inner && ["observations", "parts", "drawings"].includes(field ?? "");
  return [list, "*", field, isInner ? "*" : inner, ...rest].filter(Boolean).join(".");
}

/** What the key of a difference says about its place; null for a text that is no such key. */
export function findPlace(key: string): FieldPlace | null {
  const steps = stepsOf(key);
  const last = steps.at(-1);
  const before = patternOf(steps.slice(0, -1));
  const isText = isKnownLocale(last) && isFieldPattern(before) && texts.includes(fields[before]);
  const pattern = isText ? before : patternOf(steps);
  if (!isFieldPattern(pattern)) return null;
  const [list = "", item, , inner] = steps;
  return {
    group: pattern.startsWith("sections.") ? `section:${item}` : (groups[list] ?? "title"),
    name: fields[pattern],
    ...(isText && { language: last }),
    ...(pattern.includes(".*") && { item }),
    ...(pattern.includes(".*", list.length + 2) && { inner }),
  };
}

/** The same for a key that the comparison has made. */
export function placeOf(key: string): FieldPlace {
  const place = findPlace(key);
  if (!place) throw new Error(`No field of a profile has the key ${key}`);
  return place;
}
