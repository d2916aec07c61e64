"use client";

import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { useWords } from "../frame/settings";

/** An entry's place in its list, and what can be done with it there. */
export type Placed = {
  index: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};
type Props = Placed & { labels: { up: string; down: string; remove: string } };

/** Moves an entry of a list up or down, or takes it away; each button names the entry for those who do not see it. */
export function ItemCommands({ labels, index, count, onMove, onRemove }: Props) {
  const t = useWords();
  const common = { kind: "quiet", size: "dense" } as const;
  return (
    <div className="-mx-3 flex flex-wrap gap-1">
      <Button {...common} disabled={index === 0} aria-label={labels.up} onClick={() => onMove(-1)}>
        <Icon name="arrow-up" /> {t("moveUp")}
      </Button>
      <Button {...common} disabled={index === count - 1} aria-label={labels.down} onClick={() => onMove(1)}>
        <Icon name="arrow-down" /> {t("moveDown")}
      </Button>
      <Button {...common} className="ms-auto" aria-label={labels.remove} onClick={onRemove}>
        <Icon name="bin" /> {t("remove")}
      </Button>
    </div>
  );
}

/** The labels for an entry that is called by its name alone. */
export function useItemLabels(name: string) {
  const t = useWords();
  return { up: t("item.up", { name }), down: t("item.down", { name }), remove: t("item.remove", { name }) };
}
