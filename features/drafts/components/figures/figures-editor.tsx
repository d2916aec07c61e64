"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { EditorFrame } from "../frame/editor-frame";
import { type EditorProps, useEditor } from "../frame/use-editor";
import type { FigureStates } from "./figure-state";
import { FiguresTable } from "./figures-table";
import { SaveBar } from "./save-bar";

/**
 * All figures with their dates in one table. It is another view of the same form as the editor: what is saved here goes
 * the same way, and meets what others have saved in the same way.
 */
export function FiguresEditor({ states, ...props }: EditorProps & { states: FigureStates }) {
  const editor = useEditor(props);
  const { form, saving } = editor;
  const { noteChange, base } = saving;
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: () => noteChange() }),
    [form, noteChange],
  );
  // What the server says of each figure is of the draft as it was before.
  const router = useRouter();
  const shown = useRef(base.number);
  useEffect(() => {
    if (shown.current === base.number) return;
    shown.current = base.number;
    router.refresh();
  }, [base.number, router]);
  return (
    <EditorFrame editor={editor} data={props.data}>
      <FiguresTable base={base.profile} states={states} />
      <SaveBar saving={saving} />
    </EditorFrame>
  );
}
