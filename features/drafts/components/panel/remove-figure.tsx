"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { moved } from "../../editing/moved";
import { isMentioned } from "../../editing/usage";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { focusEnabled } from "../fields/item-commands";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import { useView } from "../frame/view";
import { focusPanel } from "./focus-panel";

/** Moves the figure among the key figures, or takes it away after a warning when texts refer to it. */
export function RemoveFigure({ figure, index }: { figure: string; index: number }) {
  const t = useWords();
  const { getValues, setValue } = useProfileForm();
  const { selectFigure } = useView();
  const goTo = useGoTo();
  const [asks, setAsks] = useState<"mentioned" | "plain" | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const move = (by: -1 | 1) => {
    setValue("figures", moved(getValues("figures"), index, by), edited);
    focusEnabled(box.current);
  };
  const remove = () => {
    const rest = getValues("figures").filter((f) => f.id !== figure);
    setAsks(null);
    setValue("figures", rest, edited);
    selectFigure((rest[index] ?? rest[index - 1])?.id ?? null);
    if (rest.length > 0) focusPanel();
    else goTo("figures.add");
  };
  return (
    <div ref={box} className="flex flex-wrap gap-2">
      <Button kind="secondary" size="dense" disabled={index === 0} onClick={() => move(-1)}>
        <Icon name="arrow-up" /> {t("moveUp")}
      </Button>
      <Button
        kind="secondary"
        size="dense"
        disabled={index === getValues("figures").length - 1}
        onClick={() => move(1)}
      >
        <Icon name="arrow-down" /> {t("moveDown")}
      </Button>
      <Button
        kind="quiet"
        size="dense"
        onClick={() => setAsks(isMentioned(getValues(), "figure", figure) ? "mentioned" : "plain")}
      >
        <Icon name="bin" /> {t("figure.remove")}
      </Button>
      <ConfirmDialog
        open={asks !== null}
        title={t("figure.removeTitle")}
        text={t(asks === "mentioned" ? "figure.removeMentioned" : "figure.removeText")}
        action={t("remove")}
        onClose={() => setAsks(null)}
        onConfirm={remove}
      />
    </div>
  );
}
