"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useState } from "react";
import { Icon } from "@/components/icon";
import { useWords } from "../frame/settings";
import { LinkDialog } from "./link-dialog";
import { ToolbarButton } from "./toolbar-button";

/** Puts a link on the selected words, changes it or takes it away. */
export function LinkButton({ editor }: { editor: Editor | null }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const state = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      href: e?.isActive("link") ? String(e.getAttributes("link").href ?? "") : "",
      hasSelection: e ? !e.state.selection.empty : false,
    }),
  });
  const set = (href: string | null, text: string) => {
    setOpen(false);
    if (!editor) return;
    const chain = editor.chain().focus();
    if (href === null) chain.extendMarkRange("link").unsetLink().run();
    else if (state?.href || state?.hasSelection) chain.extendMarkRange("link").setLink({ href }).run();
    else {
      const marks = [{ type: "link", attrs: { href } }];
      chain.insertContent({ type: "text", text: text.trim() || href.replace(/^mailto:/, ""), marks }).run();
    }
  };
  return (
    <>
      <ToolbarButton
        label={t("toolbar.link")}
        pressed={Boolean(state?.href)}
        disabled={!editor}
        onClick={() => setOpen(true)}
      >
        <Icon name="link" />
      </ToolbarButton>
      <LinkDialog
        open={isOpen}
        href={state?.href ?? ""}
        asksForText={!state?.href && !state?.hasSelection}
        onClose={() => setOpen(false)}
        onSet={set}
      />
    </>
  );
}
