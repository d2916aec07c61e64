"use client";

import { useRef } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Drawing } from "@/features/profiles/schema";
import { focusEntry } from "../fields/focus-entry";
import { LocalizedFields } from "../fields/localized-fields";
import type { DrawingPath } from "../fields/paths";
import { RemoveButton } from "../fields/remove-button";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import { useView } from "../frame/view";
import { TranslationNotice } from "../translation/translation-notice";

type Props = { path: DrawingPath; drawing: Extract<Drawing, { kind: "list" }> };

/** A short list of named things: its title and its entries. */
export function ListFields({ path, drawing }: Props) {
  const t = useWords();
  const { setValue } = useProfileForm();
  const { languages } = useView();
  const list = useRef<HTMLDivElement>(null);
  const set = (items: typeof drawing.items, focused: number) => {
    setValue(path, { ...drawing, items }, edited);
    focusEntry(list.current, focused);
  };
  return (
    <div ref={list} className="space-y-3">
      <LocalizedFields name={`${path}.title`} label={t("drawings.listTitle")} maxLength={120} />
      {drawing.items
        .map((_, i) => `${path}.items.${i}` as const)
        .map((name, i) => (
          <div key={name} data-entry="" className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <LocalizedFields name={name} label={t("drawings.item", { number: i + 1 })} maxLength={200} />
            </div>
            <RemoveButton
              label={t("drawings.removeItem", { number: i + 1 })}
              onClick={() => set(drawing.items.toSpliced(i, 1), i)}
              className="mb-1"
            />
          </div>
        ))}
      {languages.map((language) => (
        <TranslationNotice key={language} paths={[`${path}.items`]} language={language} />
      ))}
      {drawing.items.length < 24 && (
        <Button
          kind="quiet"
          size="dense"
          className="-ml-3"
          onClick={() => set([...drawing.items, {}], drawing.items.length)}
        >
          <Icon name="plus" /> {t("drawings.addItem")}
        </Button>
      )}
    </div>
  );
}
