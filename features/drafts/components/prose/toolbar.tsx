"use client";

import type { KeyboardEvent } from "react";
import { useWords } from "../frame/settings";
import { useView } from "../frame/view";
import { FormatButtons } from "./format-buttons";
import { HistoryButtons } from "./history-buttons";
import { InsertMenus } from "./insert-menus";
import { LinkButton } from "./link-button";

export const TOOLBAR = "prose-toolbar";

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One toolbar for all prose of the page: it acts on the text that was last in focus and says which that is. */
export function Toolbar() {
  const t = useWords();
  const { active } = useView();
  const editor = active && !active.editor.isDestroyed ? active.editor : null;
  /** Arrow keys move along the buttons, Escape leads back into the text; a menu that is open has both for itself. */
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const isOwn = (button: HTMLElement) => !button.closest("dialog, [role=menu]");
    if (!(event.target instanceof HTMLButtonElement) || !isOwn(event.target)) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button:enabled")].filter(isOwn);
    const step = steps[event.key];
    if (event.key === "Escape") editor?.commands.focus();
    else if (step) buttons[step(buttons.indexOf(event.target), buttons.length)]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div
      id={TOOLBAR}
      role="toolbar"
      aria-label={t("toolbar.label")}
      className="toolbar"
      onKeyDown={onKeyDown}
    >
      <FormatButtons editor={editor} />
      <LinkButton editor={editor} />
      <span className="toolbar-rule" />
      <InsertMenus editor={editor} />
      <span className="toolbar-rule" />
      <HistoryButtons editor={editor} />
      <p className="toolbar-target">{editor ? active?.label : t("toolbar.nothingActive")}</p>
    </div>
  );
}
