"use client";

import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { useWords } from "../frame/settings";

type Props = {
  name: string;
  index: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** Moves an entry of a list up or down, or takes it away; each button names the entry. */
export function ItemCommands({ name, index, count, onMove, onRemove }: Props) {
  const t = useWords();
  const common = { kind: "quiet", size: "dense" } as const;
  return (
    <div className="-mx-3 flex flex-wrap gap-1">
      <Button
        {...common}
        disabled={index === 0}
        aria-label={t("item.up", { name })}
        onClick={() => onMove(-1)}
      >
        <Icon name="arrow-up" /> {t("moveUp")}
      </Button>
      <Button
        {...common}
        disabled={index === count - 1}
        aria-label={t("item.down", { name })}
        onClick={() => onMove(1)}
      >
        <Icon name="arrow-down" /> {t("moveDown")}
      </Button>
      <Button {...common} className="ms-auto" aria-label={t("item.remove", { name })} onClick={onRemove}>
        <Icon name="bin" /> {t("remove")}
      </Button>
    </div>
  );
}
