"use client";

import { useWatch } from "react-hook-form";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Profile } from "@/features/profiles/schema";
import { newSource } from "../../editing/new-items";
import { isMentioned } from "../../editing/usage";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import { Fold } from "./fold";
import { SourceFields } from "./source-fields";
import { useItemList } from "./use-item-list";

/** What the figures and milestones rest on, in the order of their numbers. */
export function SourcesPart() {
  const t = useWords();
  const { getValues } = useProfileForm();
  const { items, list, add, placeOf, removing, asking } = useItemList("sources");
  const figures = useWatch<Profile, "figures">({ name: "figures" });
  const isUsed = (id: string | null) =>
    id !== null &&
    (isMentioned(getValues(), "source", id) ||
      getValues("milestones").some((m) => m.source === id) ||
      getValues("names.others").some((name) => name.source === id) ||
      figures.some((f) => f.observations.some((o) => o.source === id)));
  return (
    <Fold
      id="part-sources"
      title={t("groups.sources")}
      note={t("sources.count", { sources: items.length, figures: figures.length })}
    >
      <div ref={list} className="space-y-5">
        {items.map((source, index) => (
          <SourceFields key={source.id} source={source} {...placeOf(index)} />
        ))}
        <Button kind="secondary" size="dense" onClick={() => add(newSource())}>
          <Icon name="plus" /> {t("sources.add")}
        </Button>
      </div>
      <ConfirmDialog
        {...asking}
        title={t("sources.removeTitle")}
        text={t(isUsed(removing) ? "sources.removeUsed" : "sources.removeText")}
        action={t("remove")}
      />
    </Fold>
  );
}
