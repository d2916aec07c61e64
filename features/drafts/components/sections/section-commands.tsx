"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { moved } from "../../new-id";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

type Props = { id: string; index: number; count: number; name: string };

/** Moves the section up or down, or takes it away. */
export function SectionCommands({ id, index, count, name }: Props) {
  const t = useWords();
  const { getValues, setValue } = useProfileForm();
  const [asks, setAsks] = useState(false);
  const move = (by: -1 | 1) => setValue("sections", moved(getValues("sections"), index, by), edited);
  const common = { kind: "quiet", size: "dense" } as const;
  return (
    <div className="mt-5 flex flex-wrap items-center gap-1 border-t border-rule pt-2">
      <Button
        {...common}
        disabled={index === 0}
        aria-label={t("sections.up", { name })}
        onClick={() => move(-1)}
      >
        <Icon name="arrow-up" /> {t("moveUp")}
      </Button>
      <Button
        {...common}
        disabled={index === count - 1}
        aria-label={t("sections.down", { name })}
        onClick={() => move(1)}
      >
        <Icon name="arrow-down" /> {t("moveDown")}
      </Button>
      <Button
        {...common}
        className="ms-auto"
        aria-label={t("sections.remove", { name })}
        onClick={() => setAsks(true)}
      >
        <Icon name="bin" /> {t("remove")}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t("sections.removeTitle", { name })}
        text={t("sections.removeText")}
        action={t("remove")}
        onClose={() => setAsks(false)}
        onConfirm={() => {
          setAsks(false);
          setValue(
            "sections",
            getValues("sections").filter((s) => s.id !== id),
            edited,
          );
        }}
      />
    </div>
  );
}
