"use client";

import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { newId } from "../../editing/new-items";
import { isMentioned } from "../../editing/usage";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import { Fold } from "./fold";
import { MilestoneFields } from "./milestone-fields";
import { useItemList } from "./use-item-list";

/** The dated events of the municipality. */
export function MilestonesPart() {
  const t = useWords();
  const { getValues } = useProfileForm();
  const { items, list, add, placeOf, removing, asking } = useItemList("milestones");
  const addNew = () =>
    add({ id: newId(), date: null, title: {}, standing: null, changesBoundary: false, source: null });
  const mentioned = removing !== null && isMentioned(getValues(), "milestone", removing);
  return (
    <Fold
      id="part-milestones"
      title={t("groups.milestones")}
      note={t("milestones.count", { count: items.length })}
    >
      <div ref={list} className="space-y-5">
        {items.map((milestone, index) => (
          <MilestoneFields key={milestone.id} milestone={milestone} {...placeOf(index)} />
        ))}
        <Button kind="secondary" size="dense" onClick={addNew}>
          <Icon name="plus" /> {t("milestones.add")}
        </Button>
      </div>
      <ConfirmDialog
        {...asking}
        title={t("milestones.removeTitle")}
        text={t(mentioned ? "milestones.removeMentioned" : "milestones.removeText")}
        action={t("remove")}
      />
    </Fold>
  );
}
