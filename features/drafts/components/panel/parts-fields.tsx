"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { partsAddUp, primaryObservation } from "@/features/figures/observations";
import { type Figure, motifs, type Part } from "@/features/figures/schema";
import { fieldId } from "../../editing/field-ids";
import { newId } from "../../editing/new-items";
import { isPartMentioned } from "../../editing/usage";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { focusEntry } from "../fields/focus-entry";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";
import { PartRow } from "./part-row";

/** The addends of a figure that is a sum, checked against its value while they are typed. */
export function PartsFields({ figure, index }: { figure: Figure; index: number }) {
  const t = useWords();
  const { locale } = useSettings();
  const { getValues, setValue } = useProfileForm();
  const { sources } = useFacts();
  const path = `figures.${index}.parts` as const;
  const { parts } = figure;
  const list = useRef<HTMLDivElement>(null);
  const add = () => {
    const motif = motifs[parts.length % motifs.length] ?? "star";
    const part: Part = { id: newId(), label: {}, value: null, motif };
    setValue(path, [...parts, part], edited);
    focusEntry(list.current, parts.length);
  };
  const [removing, setRemoving] = useState<string | null>(null);
  const mentioned = removing !== null && isPartMentioned(getValues(), figure.id, removing);
  const format = new Intl.NumberFormat(locale);
  const total = primaryObservation(figure, sources)?.value ?? null;
  const sum = parts.reduce((all, part) => all + (part.value ?? 0), 0);
  const equation = `${parts.map((p) => (p.value === null ? "?" : format.format(p.value))).join(" + ")} = ${format.format(sum)}`;
  const isRight = partsAddUp(figure, sources);
  return (
    <div id={fieldId(path)} ref={list} tabIndex={-1}>
      <h3 className="font-[650]">{t("parts.label")}</h3>
      <p className="text-note text-ink-2">{t("parts.hint")}</p>
      <ul className="mt-2 space-y-4">
        {parts.map((part, i) => (
          <PartRow key={part.id} path={`${path}.${i}`} part={part} onRemove={() => setRemoving(part.id)} />
        ))}
      </ul>
      {parts.length > 0 && (
        <p
          role="status"
          className={`mt-2 flex gap-2 text-note ${isRight ? "text-turquoise" : "text-coral-ink"}`}
        >
          <Icon name={isRight ? "check" : "alert"} className="mt-0.5 shrink-0" />
          {isRight
            ? t("parts.right", { equation })
            : t("parts.wrong", { equation, total: total === null ? "?" : format.format(total) })}
        </p>
      )}
      <Button kind="quiet" size="dense" className="mt-1 -ml-3" onClick={add}>
        <Icon name="plus" /> {t("parts.add")}
      </Button>
      <ConfirmDialog
        open={removing !== null}
        title={t("parts.removeTitle")}
        text={t(mentioned ? "parts.removeMentioned" : "parts.removeText")}
        action={t("remove")}
        onClose={() => setRemoving(null)}
        onConfirm={() => {
          const at = parts.findIndex((p) => p.id === removing);
          setValue(path, parts.toSpliced(at, 1), edited);
          focusEntry(list.current, at);
          setRemoving(null);
        }}
      />
    </div>
  );
}
