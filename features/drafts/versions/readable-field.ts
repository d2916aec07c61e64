import type { Figure, Observation, Part, ReviewInterval } from "@/features/figures/schema";
import type { Document, Focal, Image, Licence } from "@/features/profiles/images";
import { licenceWords } from "@/features/profiles/licence-words";
import type { OtherName } from "@/features/profiles/other-names";
import type { RichText } from "@/features/profiles/rich-text";
import type { Drawing, Milestone, Profile, Section, Source } from "@/features/profiles/schema";
import { languageName } from "@/lib/i18n/language-name";
import { knownLocales, type Locale } from "@/lib/i18n/locales";
import { type Localized, pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { focalWords } from "../editing/focal";
import { milestoneDateText } from "../editing/milestone-date";
import type { FieldPlace } from "./fields";
import { itemName } from "./names";
import { drawingNames } from "./profile-shape";
import { proseText } from "./readable";
import {
  aboutText,
  allLanguages,
  countedText,
  drawingText,
  figureText,
  milestoneText,
  observationText,
  otherNameText,
  partText,
  sourceText,
  sourceTitle,
} from "./readable-facts";
import { documentText, fileText, imageText } from "./readable-media";
import type { Reading } from "./reading";

/** The value of a field, as `compareProfiles` gives it, in words that a person can compare; "" when there is nothing. */
export function readableValue(value: unknown, place: FieldPlace, reading: Reading): string {
  if (value === undefined || value === null) return "";
  const { locale, lists, factsIn } = reading;
  const t = translator(locale, "editor");
  switch (place.name) {
    case "summary":
    case "body":
      return proseText(value as RichText, factsIn(place.language ?? locale));
    case "section":
      return sectionText(value as Section, reading);
    case "figure":
      return figureText(value as Figure, reading);
    case "counted":
      return countedText(value as Parameters<typeof countedText>[0], reading);
    case "figureReview":
      return t(`own.review.${value as ReviewInterval | "never"}`);
    case "about":
      return aboutText(value as Figure["about"], reading);
    case "observation":
      return observationText(value as Observation, place.item ?? "", reading);
    case "part":
      return partText(value as Part, reading);
    case "partValue":
      return new Intl.NumberFormat(locale).format(value as number);
    case "partMotif":
      return t(`motifs.${value as Part["motif"]}`);
    case "drawing":
      return drawingText(value as Drawing, reading);
    case "listItems":
      return (value as Localized[]).map(allLanguages).join("\n");
    case "milestone":
      return milestoneText(value as Milestone, reading);
    case "milestoneDate":
      return milestoneDateText(value as Milestone["date"], locale);
    case "standing":
      return allLanguages((value as NonNullable<Milestone["standing"]>).label);
    case "inForce":
      return t(value ? "inForce.yes" : "inForce.no");
    case "changesBoundary":
      return t(value ? "changesBoundary.yes" : "changesBoundary.no");
    case "milestoneSource":
      return sourceTitle(value as string, reading);
    case "source":
      return sourceText(value as Source, reading);
    case "sourceKind":
      return t(`sources.kinds.${value as Source["kind"]}`);
    case "otherName":
      return otherNameText(value as OtherName, reading);
    case "officialName":
      return officialNameText(value as Profile["names"]["official"], locale);
    case "coordinates": {
      const { latitude, longitude } = value as NonNullable<Profile["coordinates"]>;
      return `${latitude}, ${longitude}`;
    }
    case "status":
      return pickText(lists.statuses.find((s) => s.key === value)?.names, locale) || String(value);
    case "sourceLanguage":
      return languageName(value as Locale, locale);
    case "image":
      return imageText(value as Image, locale);
    case "document":
      return documentText(value as Document);
    case "imageFile":
    case "documentFile":
      return fileText(value as string);
    case "cover":
    case "inGallery":
      return itemName(value as string, [reading]);
    case "isDecorative":
      return value ? t("yes") : "";
    case "licence":
      return licenceWords(value as Licence, locale);
    case "focal":
      return focalWords(value as Focal, locale);
    case "figureName":
      return place.language ? String(value) : reading.words(value as Localized);
    default:
      return Array.isArray(value) ? orderText(value as string[], place, reading) : String(value);
  }
}

function officialNameText({ text, lang }: Profile["names"]["official"], locale: Locale): string {
  const language = lang && languageName(lang, locale);
  return text && language ? `${text} (${language})` : text;
}

function sectionText({ heading, body, drawings }: Section, reading: Reading): string {
  const inLanguage = (language: Locale) => [
    heading[language],
    body[language] && proseText(body[language], reading.factsIn(language)),
  ];
  return [...knownLocales.flatMap(inLanguage), ...drawings.map((d) => drawingText(d, reading))]
    .filter(Boolean)
    .join("\n");
}

function orderText(ids: readonly string[], place: FieldPlace, reading: Reading): string {
  return ids.map((id, i) => `${i + 1}. ${listedText(id, place, reading)}`).join("\n");
}

/** An item of a list as its order names it. */
export function listedText(id: string, { name, item }: FieldPlace, reading: Reading): string {
  const { figures, sections } = reading.profile;
  const figure = figures.find((f) => f.id === item);
  if (name === "observationOrder") {
    const found = figure?.observations.find((o) => o.id === id);
    return found ? observationText(found, item ?? "", reading) : id;
  }
  if (name === "partOrder") {
    const found = figure?.parts.find((p) => p.id === id);
    return found ? partText(found, reading) : id;
  }
  if (name === "drawingOrder") {
    const drawings = sections.find((s) => s.id === item)?.drawings ?? [];
    const found = drawings[drawingNames(drawings).indexOf(id)];
    return found ? drawingText(found, reading) : id;
  }
  return itemName(id, [reading]) || id;
}
