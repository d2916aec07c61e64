"use client";

import { useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Profile } from "@/features/profiles/schema";
import { moved } from "../../moved";
import { newSource } from "../../new-items";
import { isMentioned } from "../../usage";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { focusEntry } from "../fields/focus-entry";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import { useView } from "../frame/view";
import { Fold } from "./fold";
import { SourceFields } from "./source-fields";

/** What the figures and milestones rest on, in the order of their numbers. */
export function SourcesPart() {
  const t = useWords();
  const { getValues, setValue } = useProfileForm();
  const { languages } = useView();
  const goTo = useGoTo();
  const [sources, figures] = useWatch<Profile, ["sources", "figures"]>({ name: ["sources", "figures"] });
  const [removing, setRemoving] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const add = () => {
    setValue("sources", [...sources, newSource()], edited);
    goTo(`sources.${sources.length}.title.${languages[0]}`);
  };
  const isUsed = (id: string | null) =>
    id !== null &&
    (isMentioned(getValues(), "source", id) ||
      getValues("milestones").some((m) => m.source === id) ||
      figures.some((f) => f.observations.some((o) => o.source === id)));
  return (
    <Fold
      id="part-sources"
      title={t("groups.sources")}
      note={t("sources.count", { sources: sources.length, figures: figures.length })}
    >
      <div ref={list} className="space-y-5">
        {sources.map((source, index) => (
          <SourceFields
            key={source.id}
            source={source}
            index={index}
            count={sources.length}
            onMove={(by) => setValue("sources", moved(sources, index, by), edited)}
            onRemove={() => setRemoving(source.id)}
          />
        ))}
        <Button kind="secondary" size="dense" onClick={add}>
          <Icon name="plus" /> {t("sources.add")}
        </Button>
      </div>
      <ConfirmDialog
        open={removing !== null}
        title={t("sources.removeTitle")}
        text={t(isUsed(removing) ? "sources.removeUsed" : "sources.removeText")}
        action={t("remove")}
        onClose={() => setRemoving(null)}
        onConfirm={() => {
          setValue(
            "sources",
            sources.filter((s) => s.id !== removing),
            edited,
          );
          focusEntry(
            list.current,
            sources.findIndex((x) => x.id === removing),
          );
          setRemoving(null);
        }}
      />
    </Fold>
  );
}
