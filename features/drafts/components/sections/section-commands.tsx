"use client";

import { useState } from "react";
import { moved } from "../../editing/moved";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { ItemCommands } from "../fields/item-commands";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import { useView } from "../frame/view";

type Props = { id: string; index: number; count: number; name: string };

/** Moves the section up or down, or takes it away. */
export function SectionCommands({ id, index, count, name }: Props) {
  const t = useWords();
  const { getValues, setValue } = useProfileForm();
  const { languages } = useView();
  const goTo = useGoTo();
  const [asks, setAsks] = useState(false);
  return (
    <div className="mt-5 border-t border-rule pt-2">
      <ItemCommands
        labels={{
          up: t("sections.up", { name }),
          down: t("sections.down", { name }),
          remove: t("sections.remove", { name }),
        }}
        index={index}
        count={count}
        onMove={(by) => setValue("sections", moved(getValues("sections"), index, by), edited)}
        onRemove={() => setAsks(true)}
      />
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
          const next = Math.min(index, count - 2);
          goTo(next < 0 ? "sections.add" : `sections.${next}.heading.${languages[0]}`);
        }}
      />
    </div>
  );
}
