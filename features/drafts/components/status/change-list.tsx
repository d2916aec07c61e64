"use client";

import type { Locale } from "@/lib/i18n/locales";
import { composeLanguages } from "../../translation/compose";
import { compareProfiles } from "../../versions/compare";
import { fieldName } from "../../versions/names";
import { useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import { useReader } from "../frame/use-reader";

/** What visitors will see anew: the fields that differ from the published page, but for the languages left out. */
export function ChangeList({ leftOut }: { leftOut: readonly Locale[] }) {
  const t = useWords();
  const { published } = useSettings();
  const read = useReader();
  const { getValues } = useProfileForm();
  if (!published) return <p>{t("publish.first")}</p>;
  const profile = composeLanguages(getValues(), published, leftOut);
  const changes = compareProfiles(profile, published);
  if (changes.length === 0) return <p>{t("publish.nothing")}</p>;
  const [now, before] = [read(profile), read(published)];
  return (
    <div>
      <h3 className="font-[650]">{t("publish.changes", { count: changes.length })}</h3>
      <ul className="mt-1 max-h-48 list-disc overflow-y-auto ps-5 text-meta">
        {changes.map((change) => (
          <li key={change.key}>{fieldName(change, [now, before])}</li>
        ))}
      </ul>
    </div>
  );
}
