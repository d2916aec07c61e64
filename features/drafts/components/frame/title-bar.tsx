"use client";

import { useWatch } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { compareProfiles } from "../../versions/compare";
import { StateBadge } from "../list/state-badge";
import { LanguageTabs } from "./language-tabs";
import { useSettings } from "./settings";

/** The name of the municipality, where its draft stands, and the languages of the page. */
export function TitleBar() {
  const { municipality, published, locale } = useSettings();
  const profile = useWatch<Profile>() as Profile;
  const isAhead = published !== null && compareProfiles(profile, published).length > 0;
  const state = published === null ? "unpublished" : isAhead ? "ahead" : "published";
  return (
    <div className="border-b border-rule">
      <div className="admin-container editor-grid items-center">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 py-3 lg:-me-6">
          <h1 className="font-serif text-figure-m leading-tight break-words">
            {profile.names.short || municipality.slug}
          </h1>
          <StateBadge state={state} locale={locale} />
        </div>
        <LanguageTabs />
      </div>
    </div>
  );
}
