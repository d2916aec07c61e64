"use client";

import { useMemo, useState } from "react";
import { Button } from "@/components/button";
import type { Profile } from "@/features/profiles/schema";
import { compareProfiles, proposedSides, type Side } from "../../compare";
import { writtenValues } from "../../form-values";
import { mergeProfiles } from "../../merge";
import { formatMoment } from "../../moment";
import { useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import type { Clash } from "../saving/use-saving";
import { ConflictField } from "./conflict-field";
import { useFieldName } from "./use-field-name";
import { useReadable } from "./use-readable";

type Props = { clash: Clash; onSettle: (profile: Profile) => void };

export function ConflictChoices({ clash, onSettle }: Props) {
  const t = useWords();
  const { locale, account } = useSettings();
  const { theirs, base } = clash;
  // What was typed since the refused save belongs to one's own version as well.
  const { getValues } = useProfileForm();
  const [mine] = useState(() => writtenValues(getValues()));
  const differences = useMemo(() => compareProfiles(mine, theirs.profile), [mine, theirs]);
  const proposal = useMemo(() => proposedSides(differences, base), [differences, base]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(proposal.sides);
  const nameOf = useFieldName();
  const read = useReadable();
  const at = formatMoment(theirs.savedAt, locale);
  const merge = (choose: (key: string) => Side) => onSettle(mergeProfiles(mine, theirs.profile, choose));
  const isOwn = theirs.authorName === account.name;
  return (
    <div className="space-y-5">
      <p>{isOwn ? t("conflict.yourself", { at }) : t("conflict.who", { name: theirs.authorName, at })}</p>
      <p className="text-note text-ink-2">{t("conflict.safe", { count: differences.length })}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => merge((key) => chosen.get(key) ?? "mine")}>{t("conflict.saveChoice")}</Button>
        <Button kind="secondary" onClick={() => merge(() => "mine")}>
          {t("conflict.keepMine")}
        </Button>
        <Button kind="secondary" onClick={() => merge(() => "theirs")}>
          {t("conflict.takeTheirs")}
        </Button>
      </div>
      <ul className="border-t border-ink">
        {differences.map((difference) => (
          <li key={difference.key} className="border-b border-rule py-4">
            <ConflictField
              name={nameOf(difference, [mine, theirs.profile])}
              language={difference.language}
              isContested={proposal.contested.has(difference.key)}
              texts={{
                mine: read(difference, "mine", mine),
                theirs: read(difference, "theirs", theirs.profile),
              }}
              other={isOwn ? t("conflict.otherWindow") : t("conflict.theirs", { name: theirs.authorName })}
              side={chosen.get(difference.key) ?? "mine"}
              onChoose={(side) => setChosen(new Map(chosen).set(difference.key, side))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
