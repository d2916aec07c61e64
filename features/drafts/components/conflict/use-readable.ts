"use client";

import type { Figure } from "@/features/figures/schema";
import type { Focal, Licence } from "@/features/profiles/images";
import { licenceWords } from "@/features/profiles/licence-words";
import type { RichText } from "@/features/profiles/rich-text";
import type { Drawing, Milestone, Profile, Source } from "@/features/profiles/schema";
import { type Localized, pickText } from "@/lib/i18n/localized";
import { focalWords } from "../../editing/focal";
import type { Difference, Side } from "../../versions/compare";
import { figureText, milestoneText, proseText, sourceText } from "../../versions/readable";
import { resolveFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";

/** One side of a difference in words that a person can compare; "" when that side has nothing there. */
export function useReadable() {
  const t = useWords();
  const { locale, indicators, statuses, library } = useSettings();
  const imageName = (alt: Localized, index: number) =>
    pickText(alt, locale) || t("images.number", { number: index + 1 });
  const fileName = (hash: string) =>
    library.choices.find(({ facts }) => facts.hash === hash)?.name ?? hash.slice(0, 12);
  return (difference: Difference, side: Side, profile: Profile): string => {
    const value = difference[side];
    if (value === undefined) return "";
    const { figures, milestones, sources } = resolveFacts(profile, indicators);
    const version = { figures: figures[difference.language ?? locale], milestones, sources };
    const names = new Map<string, string>([
      ...profile.sections.map((s) => [s.id, pickText(s.heading, locale) || t("sections.untitled")] as const),
      ...version.figures.map((f) => [f.figure.id, `${f.letter} ${f.name}`] as const),
      ...profile.images.map((image, i) => [image.id, imageName(image.alt, i)] as const),
      ...[...milestones, ...sources, ...profile.documents].map(
        (x) => [x.id, pickText(x.title, locale)] as const,
      ),
    ]);
    switch (difference.name) {
      case "summary":
      case "body":
        return proseText(value as RichText, version, difference.language ?? locale);
      case "figure":
        return figureText(value as Figure, version, locale);
      case "milestone":
        return milestoneText(value as Milestone, locale);
      case "source":
        return sourceText(value as Source);
      case "drawings":
        return (value as Drawing[]).map((d) => t(`drawings.kinds.${d.kind}`)).join("\n");
      case "sectionOrder":
      case "figureOrder":
      case "milestoneOrder":
      case "sourceOrder":
      case "galleryOrder":
      case "documentOrder":
        return (value as string[]).map((id, i) => `${i + 1}. ${names.get(id) ?? id}`).join("\n");
      case "cover":
        return names.get(String(value)) ?? "";
      case "isDecorative":
      case "inGallery":
        return t("yes");
      case "licence":
        return licenceWords(value as Licence, locale);
      case "focal":
        return focalWords(value as Focal, locale);
      case "imageFile":
      case "documentFile":
        return fileName(String(value));
      case "officialName":
        return (value as Profile["names"]["official"]).text;
      case "coordinates": {
        const position = value as NonNullable<Profile["coordinates"]>;
        return `${position.latitude}, ${position.longitude}`;
      }
      case "status":
        return pickText(statuses.find((s) => s.key === value)?.names, locale) || String(value);
      default:
        return String(value);
    }
  };
}
