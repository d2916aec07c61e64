"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { Icon } from "@/components/icon";
import { useWords } from "../frame/settings";
import { ToolbarButton } from "./toolbar-button";

/** Undo and redo of the text in focus. */
export function HistoryButtons({ editor }: { editor: Editor | null }) {
  const t = useWords();
  const state = useEditorState({
    editor,
    selector: ({ editor: e }) => ({ canUndo: e?.can().undo() ?? false, canRedo: e?.can().redo() ?? false }),
  });
  return (
    <>
      <ToolbarButton
        label={t("toolbar.undo")}
        shortcut="Ctrl+Z"
        disabled={!state?.canUndo}
        onClick={() => editor?.chain().focus().undo().run()}
      >
        <Icon name="undo" />
      </ToolbarButton>
      <ToolbarButton
        label={t("toolbar.redo")}
        shortcut="Ctrl+Shift+Z"
        disabled={!state?.canRedo}
        onClick={() => editor?.chain().focus().redo().run()}
      >
        <Icon name="redo" />
      </ToolbarButton>
    </>
  );
}
