"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { Icon, type IconName } from "@/components/icon";
import { useWords } from "../frame/settings";
import { ToolbarButton } from "./toolbar-button";

const formats = {
  bold: {
    icon: "bold",
    node: "bold",
    run: (editor: Editor) => editor.chain().focus().toggleBold().run(),
    keys: "Ctrl+B",
  },
  italic: {
    icon: "italic",
    node: "italic",
    run: (editor: Editor) => editor.chain().focus().toggleItalic().run(),
    keys: "Ctrl+I",
  },
  bullets: {
    icon: "bullets",
    node: "bulletList",
    run: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
    keys: "Ctrl+Shift+8",
  },
  numbers: {
    icon: "numbers",
    node: "orderedList",
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
    keys: "Ctrl+Shift+7",
  },
  quote: {
    icon: "quote",
    node: "blockquote",
    run: (editor: Editor) => editor.chain().focus().toggleBlockquote().run(),
    keys: "Ctrl+Shift+B",
  },
} satisfies Record<string, { icon: IconName; node: string; run: (editor: Editor) => boolean; keys: string }>;
type Format = keyof typeof formats;
const names = Object.keys(formats) as Format[];

export function FormatButtons({ editor }: { editor: Editor | null }) {
  const t = useWords();
  const active = useEditorState({
    editor,
    selector: ({ editor: e }) => (e ? names.filter((name) => e.isActive(formats[name].node)).join(" ") : ""),
  });
  return names.map((name) => (
    <ToolbarButton
      key={name}
      label={t(`toolbar.${name}`)}
      shortcut={formats[name].keys}
      pressed={active?.split(" ").includes(name) ?? false}
      disabled={!editor}
      onClick={() => editor && formats[name].run(editor)}
    >
      <Icon name={formats[name].icon} />
    </ToolbarButton>
  ));
}
