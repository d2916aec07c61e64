"use client";

import { useRef } from "react";
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
  const box = useRef<HTMLDivElement>(null);
  const move = (by: -1 | 1) => {
    onMove(by);
    focusEnabled(box.current);
  };
  return (
    <div ref={box} className="-mx-3 flex flex-wrap gap-1">
      <Button {...common} disabled={index === 0} aria-label={labels.up} onClick={() => move(-1)}>
        <Icon name="arrow-up" /> {t("moveUp")}
      </Button>
      <Button {...common} disabled={index === count - 1} aria-label={labels.down} onClick={() => move(1)}>
        <Icon name="arrow-down" /> {t("moveDown")}
      </Button>
      <Button {...common} className="ms-auto" aria-label={labels.remove} onClick={onRemove}>
        <Icon name="bin" /> {t("remove")}
      </Button>
    </div>
  );
}

/** Keeps the focus on one of a pair of buttons when the one that was pressed can go no further. */
export function focusEnabled(pair: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const pressed = document.activeElement;
    if (pressed !== document.body && !(pressed instanceof HTMLButtonElement && pressed.disabled)) return;
    pair?.querySelector<HTMLButtonElement>("button:enabled")?.focus();
  });
}

/** The labels for an entry that is called by its name alone. */
export function useItemLabels(name: string) {
  const t = useWords();
  return { up: t("item.up", { name }), down: t("item.down", { name }), remove: t("item.remove", { name }) };
}
