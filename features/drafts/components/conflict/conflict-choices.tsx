"use client";

import { useMemo, useState } from "react";
import { Button } from "@/components/button";
import type { Profile } from "@/features/profiles/schema";
import { writtenValues } from "../../editing/form-values";
import { compareProfiles, type Side } from "../../versions/compare";
import { mergeProfiles } from "../../versions/merge";
import { fieldName } from "../../versions/names";
import { proposedSides } from "../../versions/proposal";
import { readableValue } from "../../versions/readable-field";
import { useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import type { Clash } from "../saving/use-saving";
import { ConflictField } from "./conflict-field";
import { useConflictWords } from "./use-conflict-words";
import { useReadings } from "./use-readings";

type Props = { clash: Clash; onSettle: (profile: Profile) => void };

export function ConflictChoices({ clash, onSettle }: Props) {
  const t = useWords();
  const { theirs, base } = clash;
  const words = useConflictWords(theirs);
  // What was typed since the refused save belongs to one's own version as well.
  const { getValues } = useProfileForm();
  const [mine] = useState(() => writtenValues(getValues()));
  const differences = useMemo(() => compareProfiles(mine, theirs.profile), [mine, theirs]);
  const proposal = useMemo(() => proposedSides(differences, base), [differences, base]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(proposal.sides);
  const [own, other] = useReadings(mine, theirs.profile);
  const merge = (choose: (key: string) => Side) => onSettle(mergeProfiles(mine, theirs.profile, choose));
  return (
    <div className="space-y-5">
      <p>{words.who}</p>
      <p className="text-note text-ink-2">{t("conflict.safe", { count: differences.length })}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => merge((key) => chosen.get(key) ?? "mine")}>{t("conflict.saveChoice")}</Button>
        <Button kind="secondary" onClick={() => merge(() => "mine")}>
          {words.keep}
        </Button>
        <Button kind="secondary" onClick={() => merge(() => "theirs")}>
          {words.take}
        </Button>
      </div>
      <ul className="border-t border-ink">
        {differences.map((difference) => (
          <li key={difference.key} className="border-b border-rule py-4">
            <ConflictField
              name={fieldName(difference, [own, other])}
              language={difference.language}
              contested={proposal.contested.has(difference.key) ? words.contested : null}
              heads={words}
              texts={{
                mine: readableValue(difference.mine, difference, own),
                theirs: readableValue(difference.theirs, difference, other),
              }}
              side={chosen.get(difference.key) ?? "mine"}
              onChoose={(side) => setChosen(new Map(chosen).set(difference.key, side))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
