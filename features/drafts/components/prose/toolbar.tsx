"use client";

import { useWords } from "../frame/settings";
import { useView } from "../frame/view";
import { FormatButtons } from "./format-buttons";
import { HistoryButtons } from "./history-buttons";
import { InsertMenus } from "./insert-menus";
import { LinkButton } from "./link-button";

/** One toolbar for all prose of the page: it acts on the text that was last in focus and says which that is. */
export function Toolbar() {
  const t = useWords();
  const { active } = useView();
  const editor = active && !active.editor.isDestroyed ? active.editor : null;
  return (
    <div role="toolbar" aria-label={t("toolbar.label")} className="toolbar">
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
