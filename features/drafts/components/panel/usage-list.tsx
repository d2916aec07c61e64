"use client";

import { useWatch } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { pickText } from "@/lib/i18n/localized";
import { figurePlaces, type Place } from "../../editing/usage";
import { useSettings, useWords } from "../frame/settings";

/** In how many places, and where, visitors meet the figure. */
export function Usage({ figure }: { figure: string }) {
  const t = useWords();
  const { locale } = useSettings();
  const [summary, sections] = useWatch<Profile, ["summary", "sections"]>({ name: ["summary", "sections"] });
  const places = figurePlaces({ summary, sections }, figure);
  const nameOf = (place: Place): string => {
    if (!("section" in place)) return t(`places.${place.kind}`);
    const section = sections.find((s) => s.id === place.section);
    const heading = pickText(section?.heading, locale) || t("sections.untitled");
    return place.kind === "drawing" ? t("places.drawing", { section: heading }) : heading;
  };
  return (
    <div>
      <h3 className="font-[650]">{t("usage", { count: places.length })}</h3>
      <p className="text-note text-ink-2">
        {new Intl.ListFormat(locale, { type: "unit" }).format(places.map(nameOf))}
      </p>
    </div>
  );
}
