"use client";

import { compareProfiles } from "../../versions/compare";
import { useFieldName } from "../conflict/use-field-name";
import { useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";

/** What visitors will see anew: the fields that differ from the published page. */
export function ChangeList() {
  const t = useWords();
  const { published } = useSettings();
  const { getValues } = useProfileForm();
  const nameOf = useFieldName();
  if (!published) return <p>{t("publish.first")}</p>;
  const profile = getValues();
  const changes = compareProfiles(profile, published);
  if (changes.length === 0) return <p>{t("publish.nothing")}</p>;
  return (
    <div>
      <h3 className="font-[650]">{t("publish.changes", { count: changes.length })}</h3>
      <ul className="mt-1 max-h-48 list-disc overflow-y-auto ps-5 text-meta">
        {changes.map((change) => (
          <li key={change.key}>{nameOf(change, [profile, published])}</li>
        ))}
      </ul>
    </div>
  );
}
