import { localeNames } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { figureTitle } from "../editing/figure-title";
import { referenceDateText } from "../editing/reference-date";
import type { FieldPlace } from "./fields";
import { drawingNames } from "./profile-shape";
import type { Reading } from "./reading";

type Versions = readonly [Reading, ...Reading[]];

const firstOf = (versions: Versions, name: (version: Reading) => string | undefined): string => {
  for (const version of versions) {
    const found = name(version);
    if (found) return found;
  }
  return "";
};

const sectionOf = ({ profile }: Reading, id: string | undefined) => profile.sections.find((s) => s.id === id);
const figureOf = ({ profile }: Reading, id: string | undefined) => profile.figures.find((f) => f.id === id);

/** What a section, a figure ("B People present"), a milestone or a source is called in the first version that has it. */
export function itemName(id: string, versions: Versions): string {
  return firstOf(versions, (version) => {
    const { profile, locale, factsIn } = version;
    const t = translator(locale, "editor");
    const section = sectionOf(version, id);
    if (section) return pickText(section.heading, locale) || t("sections.untitled");
    const figure = factsIn(locale).figures.get(id);
    if (figure) return `${figure.letter} ${figureTitle(figure, locale) || t("panel.unnamed")}`;
    const source = profile.sources.find((s) => s.id === id);
    if (source) return pickText(source.title, locale) || t("source.untitled");
    const document = profile.documents.find((one) => one.id === id);
    if (document)
      return (
        pickText(document.title, locale) ||
        t("documents.number", { number: profile.documents.indexOf(document) + 1 })
      );
    const name = profile.names.others.findIndex((one) => one.id === id);
    if (name >= 0) return profile.names.others[name]?.text || t("names.number", { number: name + 1 });
    const nth = profile.images.findIndex((image) => image.id === id);
    const image = profile.images[nth];
    if (image) return pickText(image.alt, locale) || t("images.number", { number: nth + 1 });
    const at = profile.milestones.findIndex((m) => m.id === id);
    if (at < 0) return undefined;
    return pickText(profile.milestones[at]?.title, locale) || t("milestones.number", { number: at + 1 });
  });
}

/** What a value, a part of a sum or a drawing is called within its figure or section; "" where there is but one. */
function innerName({ name, item, inner }: FieldPlace, versions: Versions): string {
  if (inner === undefined) return "";
  return firstOf(versions, (version) => {
    const { locale } = version;
    const t = translator(locale, "editor");
    if (name === "observation") {
      const all = figureOf(version, item)?.observations ?? [];
      const found = all.find((o) => o.id === inner);
      return found && all.length > 1 ? referenceDateText(found.date, locale) : undefined;
    }
    const part = figureOf(version, item)?.parts.find((p) => p.id === inner);
    if (part) return pickText(part.label, locale);
    const drawings = sectionOf(version, item)?.drawings ?? [];
    const drawing = drawings[drawingNames(drawings).indexOf(inner)];
    return drawing && t(`drawings.kinds.${drawing.kind}`);
  });
}

/** What a field is called by itself: "text", "value “2024”". */
export function fieldLabel(place: FieldPlace, versions: Versions): string {
  const t = translator(versions[0].locale, "editor");
  const field = t(`fieldNames.${place.name}`);
  const inner = innerName(place, versions);
  return inner ? t("fieldInner", { field, inner }) : field;
}

/** What a field is called among all: "People and place: text (English)". */
export function fieldName(place: FieldPlace, versions: Versions): string {
  const t = translator(versions[0].locale, "editor");
  const { item, language, inner } = place;
  const owner = item === undefined ? "" : itemName(item, versions);
  // Of something that is there in one version alone, its own name says it all.
  if (
    owner &&
    ["figure", "milestone", "source", "section", "image", "document", "otherName"].includes(place.name) &&
    !inner
  )
    return owner;
  const field = fieldLabel(place, versions);
  const whole = owner ? t("fieldOf", { item: owner, field }) : field;
  return language ? t("fieldIn", { field: whole, language: localeNames[language] }) : whole;
}
