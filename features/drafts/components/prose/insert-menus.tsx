"use client";

import type { Editor } from "@tiptap/react";
import { Icon } from "@/components/icon";
import { MenuButton } from "@/components/menu-button";
import { LetterTile } from "@/features/figures/components/letter-tile";
import { pickText } from "@/lib/i18n/localized";
import { figureTitle } from "../../editing/figure-title";
import { milestoneDateText } from "../../editing/milestone-date";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";

/** Menus that put a figure, a source mark or the date of a milestone where the cursor is. */
export function InsertMenus({ editor }: { editor: Editor | null }) {
  const t = useWords();
  const { locale } = useSettings();
  const { figures, sources, milestones } = useFacts();
  const insert = (type: string, attrs: Record<string, string | null>) => () =>
    editor?.chain().focus().insertContent({ type, attrs }).run();
  const figureItems = figures[locale].flatMap(({ figure, letter, isWider, name, primary }) => {
    const tile = () => <LetterTile letter={letter} isWider={isWider} />;
    const whole = {
      key: figure.id,
      onSelect: insert("figure", { figure: figure.id, part: null }),
      label: (
        <>
          {tile()} {figureTitle({ name, figure }, locale)}{" "}
          <span className="ms-auto ps-4 text-ink-2">{primary?.formatted.text}</span>
        </>
      ),
    };
    const parts = figure.parts.map((part) => ({
      key: `${figure.id} ${part.id}`,
      onSelect: insert("figure", { figure: figure.id, part: part.id }),
      label: (
        <>
          {tile()} {pickText(part.label, locale)}{" "}
          <span className="ms-auto ps-4 text-ink-2">{part.value}</span>
        </>
      ),
    }));
    return [whole, ...parts];
  });
  const sourceItems = sources.map((source, index) => ({
    key: source.id,
    onSelect: insert("source", { source: source.id }),
    label: `[${index + 1}] ${pickText(source.title, locale)}`,
  }));
  const dateItems = milestones.flatMap((milestone) =>
    (["date", "year"] as const).flatMap((show) => {
      const date = milestoneDateText(milestone.date, locale, show === "year");
      if (!date || (show === "year" && milestone.date?.precision === "year")) return [];
      return [
        {
          key: `${milestone.id} ${show}`,
          onSelect: insert("milestone", { milestone: milestone.id, show }),
          label: (
            <>
              <span className="font-[650]">{date}</span> {pickText(milestone.title, locale)}
            </>
          ),
        },
      ];
    }),
  );
  const common = { className: "tool tool-wide", disabled: !editor };
  return (
    <>
      <MenuButton
        {...common}
        label={
          <>
            <LetterTile letter="A" /> {t("toolbar.insertFigure")}
          </>
        }
        accessibleName={t("toolbar.insertFigure")}
        items={figureItems}
        empty={t("toolbar.noFigures")}
      />
      <MenuButton
        {...common}
        label={
          <>
            <span aria-hidden="true" className="text-ink-2">
              [1]
            </span>
            {t("toolbar.insertSource")}
          </>
        }
        accessibleName={t("toolbar.insertSource")}
        items={sourceItems}
        empty={t("toolbar.noSources")}
      />
      <MenuButton
        {...common}
        label={
          <>
            <Icon name="calendar" /> {t("toolbar.insertDate")}
          </>
        }
        accessibleName={t("toolbar.insertDate")}
        items={dateItems}
        empty={t("toolbar.noDates")}
      />
    </>
  );
}
