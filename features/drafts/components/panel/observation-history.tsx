"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { formatValue } from "@/features/figures/format";
import type { Figure, Observation, Unit } from "@/features/figures/schema";
import { translator } from "@/lib/i18n/translator";
import { fieldId } from "../../editing/field-ids";
import { newObservation } from "../../editing/new-items";
import { referenceDateText } from "../../editing/reference-date";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { focusEntry } from "../fields/focus-entry";
import { RemoveButton } from "../fields/remove-button";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";

type Props = {
  figure: Figure;
  index: number;
  unit: Unit;
  shown: string | null;
  onShow: (id: string) => void;
};

/** Every value recorded for the figure, newest first: which one to edit, a newer one, one less. */
export function ObservationHistory({ figure, index, unit, shown, onShow }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  const { setValue } = useProfileForm();
  const { sources } = useFacts();
  const [removing, setRemoving] = useState<Observation | null>(null);
  const path = `figures.${index}.observations` as const;
  const goTo = useGoTo();
  const list = useRef<HTMLUListElement>(null);
  const words = translator(locale, "figures");
  const worded = (o: Observation) =>
    formatValue({ ...o, unit: o.unit ?? unit }, locale, words)?.text ?? t("value.none");
  const add = () => {
    const current = figure.observations.find((o) => o.id === shown);
    const observation = newObservation({ unit: current?.unit ?? null, source: current?.source ?? null });
    setValue(path, [observation, ...figure.observations], edited);
    onShow(observation.id);
    goTo(`${path}.0.value`);
  };
  return (
    <div id={fieldId(path)}>
      <h3 className="mb-1.5 font-[650]">{t("history.label")}</h3>
      <ul ref={list} className="border-t border-rule">
        {figure.observations.map((o) => {
          const number = sources.findIndex((s) => s.id === o.source) + 1;
          return (
            <li
              key={o.id}
              data-entry=""
              className={`flex items-center gap-2 border-b border-rule ${o.id === shown ? "bg-cobalt-wash" : ""}`}
            >
              <button
                type="button"
                aria-current={o.id === shown ? "true" : undefined}
                onClick={() => onShow(o.id)}
                className="min-h-9 flex-1 cursor-pointer px-2 py-1.5 text-left text-note hover:text-cobalt"
              >
                <span className="font-[650]">{worded(o)}</span>{" "}
                <span className="text-ink-2">
                  {referenceDateText(o.date, locale)} {number > 0 && `[${number}]`}
                </span>
              </button>
              {figure.observations.length > 1 && (
                <RemoveButton
                  label={t("history.remove", { value: worded(o) })}
                  onClick={() => setRemoving(o)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Button kind="quiet" size="dense" className="mt-1 -ml-3" onClick={add}>
        <Icon name="plus" /> {t("history.add")}
      </Button>
      <ConfirmDialog
        open={removing !== null}
        title={t("history.removeTitle")}
        text={removing ? t("history.removeText", { value: worded(removing) }) : ""}
        action={t("remove")}
        onClose={() => setRemoving(null)}
        onConfirm={() => {
          setValue(
            path,
            figure.observations.filter((o) => o.id !== removing?.id),
            edited,
          );
          focusEntry(
            list.current,
            figure.observations.findIndex((o) => o.id === removing?.id),
          );
          setRemoving(null);
        }}
      />
    </div>
  );
}
