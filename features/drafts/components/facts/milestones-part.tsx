"use client";

import { useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Profile } from "@/features/profiles/schema";
import { moved } from "../../moved";
import { newId } from "../../new-items";
import { isMentioned } from "../../usage";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { focusEntry } from "../fields/focus-entry";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import { useView } from "../frame/view";
import { Fold } from "./fold";
import { MilestoneFields } from "./milestone-fields";

/** The dated events of the municipality. */
export function MilestonesPart() {
  const t = useWords();
  const { getValues, setValue } = useProfileForm();
  const { languages } = useView();
  const goTo = useGoTo();
  const milestones = useWatch<Profile, "milestones">({ name: "milestones" });
  const [removing, setRemoving] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const add = () => {
    setValue(
      "milestones",
      [...milestones, { id: newId(), date: null, title: {}, standing: null, source: null }],
      edited,
    );
    goTo(`milestones.${milestones.length}.title.${languages[0]}`);
  };
  const mentioned = removing !== null && isMentioned(getValues(), "milestone", removing);
  return (
    <Fold
      id="part-milestones"
      title={t("groups.milestones")}
      note={t("milestones.count", { count: milestones.length })}
    >
      <div ref={list} className="space-y-5">
        {milestones.map((milestone, index) => (
          <MilestoneFields
            key={milestone.id}
            milestone={milestone}
            index={index}
            count={milestones.length}
            onMove={(by) => setValue("milestones", moved(milestones, index, by), edited)}
            onRemove={() => setRemoving(milestone.id)}
          />
        ))}
        <Button kind="secondary" size="dense" onClick={add}>
          <Icon name="plus" /> {t("milestones.add")}
        </Button>
      </div>
      <ConfirmDialog
        open={removing !== null}
        title={t("milestones.removeTitle")}
        text={t(mentioned ? "milestones.removeMentioned" : "milestones.removeText")}
        action={t("remove")}
        onClose={() => setRemoving(null)}
        onConfirm={() => {
          setValue(
            "milestones",
            milestones.filter((m) => m.id !== removing),
            edited,
          );
          focusEntry(
            list.current,
            milestones.findIndex((x) => x.id === removing),
          );
          setRemoving(null);
        }}
      />
    </Fold>
  );
}
