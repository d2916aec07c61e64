"use client";

import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { formatValue } from "@/features/figures/format";
import type { Unit } from "@/features/figures/schema";
import { translator } from "@/lib/i18n/translator";
import type { Reading } from "../../editing/read-figure";
import { useSettings, useWords } from "../frame/settings";

type Props = { id: string; reading: Reading; unit: Unit; onChoose: (value: number) => void };

/** Why the typed value was not taken as it is, and what it can mean. */
export function DoubtNotice({ id, reading, unit, onChoose }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  if (!reading.doubt) return null;
  const words = translator(locale, "figures");
  return (
    <div id={id} className="mt-2.5 border border-coral-ink px-3.5 py-3 text-note">
      <p className="flex gap-2 text-coral-ink">
        <Icon name="alert" className="mt-0.5 shrink-0" />
        <span>{t(`doubts.${reading.doubt}`, { words: reading.words })}</span>
      </p>
      {reading.choices.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-2">
          {reading.choices.map((value) => (
            <Button key={value} kind="secondary" size="dense" onClick={() => onChoose(value)}>
              {t("value.choose", {
                value:
                  formatValue({ value, high: null, precision: "exact", unit }, locale, words)?.text ??
                  String(value),
              })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
