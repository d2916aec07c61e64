"use client";

import { useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { moved } from "../../editing/moved";
import { focusEntry } from "../fields/focus-entry";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useGoTo } from "../frame/use-go-to";
import { useView } from "../frame/view";

type Lists = Pick<Profile, "milestones" | "sources" | "documents"> & {
  "names.others": Profile["names"]["others"];
};
type Collection = keyof Lists;

/**
 * A list of facts: adding one at the end, moving one, and removing one after asking (`removing` is its id). Whoever adds
 * one goes on in its `first` field, the title as a rule.
 */
export function useItemList<C extends Collection>(name: C, first?: string) {
  const { setValue } = useProfileForm();
  const { languages } = useView();
  const goTo = useGoTo();
  const items = useWatch<Profile, Collection>({ name }) as Lists[C];
  const [removing, setRemoving] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const set = (next: Lists[Collection]) => setValue<Collection>(name, next, edited);
  const add = (item: Lists[C][number]) => {
    set([...items, item] as Lists[C]);
    goTo(`${name}.${items.length}.${first ?? `title.${languages[0]}`}`);
  };
  /** What an entry needs to know of its place, and the ways to change it. */
  const placeOf = (index: number) => ({
    index,
    count: items.length,
    onMove: (by: -1 | 1) => set(moved<Lists[C][number]>(items, index, by) as Lists[C]),
    onRemove: () => setRemoving(items[index]?.id ?? null),
  });
  const asking = {
    open: removing !== null,
    onClose: () => setRemoving(null),
    onConfirm: () => {
      const at = items.findIndex(({ id }) => id === removing);
      set(items.filter(({ id }) => id !== removing) as Lists[C]);
      focusEntry(list.current, at);
      setRemoving(null);
    },
  };
  return { items, list, add, placeOf, removing, asking };
}
