"use client";

import type { Profile } from "@/features/profiles/schema";
import { localeNames } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import type { Difference } from "../../versions/compare";
import { resolveFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";

/** What a field is called in words: "People and place: text (English)". */
export function useFieldName() {
  const t = useWords();
  const { locale, indicators } = useSettings();
  return ({ name, language, item }: Difference, versions: readonly Profile[]): string => {
    const label = t(`fieldNames.${name}`);
    const owner = item ? itemName(item, versions) : "";
    // A figure, a milestone or a source is compared as a whole: its own name says it all.
    if (owner && ["figure", "milestone", "source"].includes(name)) return owner;
    const whole = owner ? t("fieldOf", { item: owner, field: label }) : label;
    return language ? t("fieldIn", { field: whole, language: localeNames[language] }) : whole;
  };

  function itemName(id: string, versions: readonly Profile[]): string {
    for (const profile of versions) {
      const section = profile.sections.find((s) => s.id === id);
      if (section) return pickText(section.heading, locale) || t("sections.untitled");
      const figure = resolveFacts(profile, indicators).figures[locale].find((f) => f.figure.id === id);
      if (figure) return `${figure.letter} ${figure.name}`;
      const titled = [...profile.milestones, ...profile.sources, ...profile.documents].find(
        (x) => x.id === id,
      );
      if (titled) return pickText(titled.title, locale);
      const image = profile.images.findIndex((one) => one.id === id);
      if (image >= 0)
        return pickText(profile.images[image]?.alt, locale) || t("images.number", { number: image + 1 });
    }
    return "";
  }
}
