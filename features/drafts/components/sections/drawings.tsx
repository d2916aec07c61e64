"use client";

import { useRef } from "react";
import { useWatch } from "react-hook-form";
import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import { MenuButton } from "@/components/menu-button";
import type { Drawing, Profile } from "@/features/profiles/schema";
import { focusEntry } from "../fields/focus-entry";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";
import { DrawingFields } from "./drawing-fields";

/** What is drawn beside a section's prose, all of it from facts that stand elsewhere in the profile. */
export function Drawings({ index }: { index: number }) {
  const t = useWords();
  const { locale } = useSettings();
  const { setValue } = useProfileForm();
  const path = `sections.${index}.drawings` as const;
  const drawings = useWatch<Profile, `sections.${number}.drawings`>({ name: path });
  // A drawing has no identity of its own beyond its place in the short list.
  const placed = drawings.map((drawing, i) => ({ place: `${path}.${i}` as const, drawing }));
  const figures = useFacts().figures[locale];
  const [first, second] = figures;
  const sum = figures.find((f) => f.figure.parts.length > 0);
  const list = useRef<HTMLDivElement>(null);
  const add = (drawing: Drawing) => {
    setValue(path, [...drawings, drawing], edited);
    focusEntry(list.current, drawings.length);
  };
  const possible: (Drawing | null)[] = [
    first && second ? { kind: "scale", figures: [first.figure.id, second.figure.id] } : null,
    first ? { kind: "series", figure: first.figure.id } : null,
    sum ? { kind: "parts", figure: sum.figure.id } : null,
    { kind: "timeline" },
    { kind: "list", title: {}, items: [] },
  ];
  const items = possible
    .filter((drawing) => drawing !== null)
    .map((drawing) => ({
      key: drawing.kind,
      label: t(`drawings.kinds.${drawing.kind}`),
      onSelect: () => add(drawing),
    }));
  return (
    <div ref={list} className="mt-5">
      {placed.map(({ place, drawing }, i) => (
        <DrawingFields
          key={place}
          path={place}
          drawing={drawing}
          onRemove={() => {
            setValue(path, drawings.toSpliced(i, 1), edited);
            focusEntry(list.current, i);
          }}
        />
      ))}
      {drawings.length < 6 && (
        <MenuButton
          className={`${buttonClass("quiet", "dense")} -ml-3`}
          label={
            <>
              <Icon name="plus" /> {t("drawings.add")}
            </>
          }
          items={items}
          empty={t("drawings.none")}
        />
      )}
    </div>
  );
}
