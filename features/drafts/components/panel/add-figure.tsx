"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Icon } from "@/components/icon";
import { type Figure, usualInterval } from "@/features/figures/schema";
import { pickText } from "@/lib/i18n/localized";
import { fieldId } from "../../editing/field-ids";
import { newId, newObservation } from "../../editing/new-items";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";

/** Adds a figure: one of the indicators that all profiles share, or one that this profile alone has. */
export function AddFigure() {
  const t = useWords();
  const { indicators, locale } = useSettings();
  const { getValues, setValue } = useProfileForm();
  const goTo = useGoTo();
  const [isOpen, setOpen] = useState(false);
  const add = (indicator: string | null) => {
    const figures = getValues("figures");
    const figure: Figure = {
      id: newId(),
      indicator,
      own: indicator === null ? { names: {}, unit: "count", reviewMonths: usualInterval } : null,
      about: { kind: "place" },
      observations: [newObservation({ unit: null, source: getValues("sources")[0]?.id ?? null })],
      parts: [],
    };
    setOpen(false);
    setValue("figures", [...figures, figure], edited);
    goTo(
      indicator === null
        ? `figures.${figures.length}.own.names`
        : `figures.${figures.length}.observations.0.value`,
    );
  };
  return (
    <>
      <Button id={fieldId("figures.add")} kind="quiet" className="mt-2 -ml-5" onClick={() => setOpen(true)}>
        <Icon name="plus" /> {t("figure.add")}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t("figure.add")} closeLabel={t("close")}>
        <p className="mb-3 text-ink-2">{t("figure.addHint")}</p>
        <ul className="border-t border-rule">
          {indicators.map(({ key, names, unit }) => (
            <li key={key} className="border-b border-rule">
              <button
                type="button"
                onClick={() => add(key)}
                className="flex min-h-11 w-full cursor-pointer items-center justify-between gap-4 px-1 text-left hover:bg-cobalt-wash"
              >
                {pickText(names, locale)}
                <span className="text-note text-ink-2">{t(`units.${unit}`)}</span>
              </button>
            </li>
          ))}
        </ul>
        <Button kind="secondary" className="mt-5" onClick={() => add(null)}>
          <Icon name="plus" /> {t("figure.addOwn")}
        </Button>
      </Dialog>
    </>
  );
}
