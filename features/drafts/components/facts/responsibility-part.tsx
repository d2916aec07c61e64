"use client";

import { LocalizedFields } from "../fields/localized-fields";
import { useWords } from "../frame/settings";
import { Fold } from "./fold";

/** The statement of who answers for the page. */
export function ResponsibilityPart() {
  const t = useWords();
  return (
    <Fold id="part-responsibility" title={t("groups.responsibility")}>
      <LocalizedFields
        name="responsibility"
        label={t("responsibility.label")}
        hint={t("responsibility.hint")}
        rows={4}
        maxLength={1000}
      />
    </Fold>
  );
}
