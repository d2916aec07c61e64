"use client";

import type { Profile } from "@/features/profiles/schema";
import { pickText } from "@/lib/i18n/localized";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";

const titles = ["names", "status", "region", "coordinates"];

/** The part of the page, in words, in which the field at a path stands: "D Neighbourhoods", "People and place". */
export function useFindingPlace() {
  const t = useWords();
  const { locale } = useSettings();
  const figures = useFacts().figures[locale];
  return (path: string, profile: Profile): string => {
    const [part = "", index = ""] = path.split(".");
    const at = Number(index);
    if (part === "figures") {
      const figure = figures[at];
      return figure ? `${figure.letter} ${figure.name || t("panel.unnamed")}` : t("groups.figures");
    }
    if (part === "sections") return pickText(profile.sections[at]?.heading, locale) || t("sections.untitled");
    if (part === "milestones")
      return pickText(profile.milestones[at]?.title, locale) || t("milestones.number", { number: at + 1 });
    if (part === "sources") return `[${at + 1}] ${pickText(profile.sources[at]?.title, locale)}`.trim();
    if (part === "images") {
      const image = profile.images[at];
      return (image && pickText(image.alt, locale)) || t("images.number", { number: at + 1 });
    }
    if (part === "documents")
      return pickText(profile.documents[at]?.title, locale) || t("documents.number", { number: at + 1 });
    if (part === "cover" || part === "gallery") return t("groups.images");
    if (part === "summary" || part === "responsibility") return t(`groups.${part}`);
    return t(titles.includes(part) ? "groups.title" : "groups.contact");
  };
}
