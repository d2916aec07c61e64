"use client";

import { useWatch } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { pickText } from "@/lib/i18n/localized";
import { type OutlineEntry, outline } from "../../editing/outline";
import { groupsIn } from "../../translation/state";
import type { Group } from "../../versions/fields";
import { useSettings, useWords } from "../frame/settings";
import { AddSection } from "../sections/add-section";
import { useTranslation } from "../translation/translation-context";
import { useCurrentPart } from "./use-current-part";

/** The parts of the page: where they are, what has changed since publication, what is empty. */
export function Outline() {
  const t = useWords();
  const { locale, published, languages } = useSettings();
  const profile = useWatch<Profile>() as Profile;
  const states = Object.values(useTranslation().states).flat();
  const [behind, missing] = [groupsIn(states, "behind"), groupsIn(states, "missing")];
  const entries = outline(profile, published);
  const current = useCurrentPart(entries.map((entry) => partId(entry)).join(" "));
  const nameOf = ({ group, section }: OutlineEntry) => {
    if (!section) return t(`groups.${group as "title"}`);
    const heading = profile.sections.find((s) => s.id === section)?.heading;
    return pickText(heading, locale) || t("sections.untitled");
  };
  return (
    <nav id="outline" aria-label={t("outline.label")} className="outline-column">
      <h2 className="border-b border-ink pb-2 text-meta font-[650]">{t("outline.title")}</h2>
      <ul>
        {entries.map((entry) => {
          const id = partId(entry);
          return (
            <li key={id} className="border-b border-rule">
              <a
                href={`#${id}`}
                onClick={() => openPart(id)}
                aria-current={current === id ? "location" : undefined}
                className="outline-link"
              >
                <span className="min-w-0 flex-1 break-words">{nameOf(entry)}</span>
                <Remark entry={entry} behind={behind} missing={missing} />
              </a>
            </li>
          );
        })}
      </ul>
      {languages === "all" && (
        <div className="pt-2">
          <AddSection />
        </div>
      )}
    </nav>
  );
}

type RemarkProps = { entry: OutlineEntry; behind: ReadonlySet<Group>; missing: ReadonlySet<Group> };

/** What most needs to be known of a part. */
function Remark({ entry: { group, isEmpty, isChanged }, behind, missing }: RemarkProps) {
  const t = useWords();
  const warning = isEmpty ? "empty" : behind.has(group) ? "behind" : null;
  if (warning) return <span className="text-note text-coral-ink">{t(`outline.${warning}`)}</span>;
  if (missing.has(group)) return <span className="text-note text-coral-ink">{t("outline.missing")}</span>;
  return isChanged && <span className="text-note text-cobalt">{t("outline.changed")}</span>;
}

const partId = ({ group }: OutlineEntry) => (group === "figures" ? "figures-panel" : `part-${group}`);

/** A folded part opens when it is jumped to. */
function openPart(id: string) {
  const part = document.getElementById(id);
  if (part instanceof HTMLDetailsElement) part.open = true;
}
