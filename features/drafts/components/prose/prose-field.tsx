"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { type FieldPathByValue, useController } from "react-hook-form";
import { emptyRichText, isEmptyRichText, type RichText, richTextSchema } from "@/features/profiles/rich-text";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { innerErrorKey } from "../../editing/field-errors";
import { fieldId } from "../../editing/field-ids";
import { edited, useErrorText, useProfileForm } from "../fields/use-profile-form";
import { useFacts } from "../frame/facts";
import { useMayWrite, useWords } from "../frame/settings";
import { useView } from "../frame/view";
import { focusPanel } from "../panel/focus-panel";
import { FieldComments } from "../review/field-comments";
import { useChangedSentences } from "../translation/use-changed-sentences";
import { proseExtensions } from "./extensions";
import { ProseLanguage } from "./language-context";
import { tidyPasted } from "./tidy-pasted";
import { TOOLBAR } from "./toolbar";

type ProsePath = FieldPathByValue<Profile, RichText | undefined>;
type Props = { name: ProsePath; language: Locale; label: string };

/** The document as the profile stores it, without what only the editor knows. */
function stored(json: unknown): RichText {
  const parsed = richTextSchema.safeParse(json);
  const text = parsed.success ? parsed.data : (json as RichText);
  return isEmptyRichText(text) ? emptyRichText : text;
}

/** Rich text of the profile in one language, to be read where it is not the person's to write. */
export function ProseField({ name, language, label }: Props) {
  const { control, setValue } = useProfileForm();
  const { field, fieldState } = useController({ control, name });
  const { setActive, kept, selectFigure } = useView();
  const { known } = useFacts();
  const isMine = useMayWrite()(language);
  const placeholder = useWords()("sections.textPlaceholder");
  const error = useErrorText()(innerErrorKey(fieldState.error));
  const value = (field.value as RichText | undefined) ?? emptyRichText;
  const shown = useRef(JSON.stringify(value));
  const [initial] = useState(value);
  const editorProps = useMemo(
    () => ({
      transformPastedHTML: tidyPasted,
      attributes: {
        id: fieldId(name),
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        ...(isMine ? { "aria-placeholder": placeholder } : { "aria-readonly": "true" }),
        lang: language,
        class: "prose-field",
      },
    }),
    [name, label, language, isMine, placeholder],
  );
  const editor = useEditor({
    immediatelyRender: false,
    editable: isMine,
    extensions: proseExtensions,
    content: initial.content.length > 0 ? initial : null,
    editorProps,
    onUpdate: ({ editor: changed }) => {
      const next = stored(changed.getJSON());
      shown.current = JSON.stringify(next);
      setValue(name, next, edited);
    },
    onFocus: ({ editor: focused }) => setActive({ editor: focused, label }),
  });
  // The form is the truth: a restored text, the other person's version, a reordered section.
  useEffect(() => {
    const json = JSON.stringify(value);
    if (!editor || json === shown.current) return;
    shown.current = json;
    // Chips are React components, which cannot be drawn while React is still at work.
    queueMicrotask(() => {
      if (editor.isDestroyed) return;
      const { anchor } = editor.state.selection;
      editor.commands.setContent(value.content.length > 0 ? value : null, { emitUpdate: false });
      // Who stands in the text without having written in it stays about where they were.
      if (editor.isFocused) editor.commands.setTextSelection(anchor);
    });
  }, [editor, value]);
  useEffect(() => {
    if (!editor) return;
    Object.assign(editor.storage.proseKeys, {
      openToolbar: () => document.getElementById(TOOLBAR)?.querySelector("button")?.focus(),
      showFigure: (id: string) => {
        selectFigure(id);
        focusPanel();
      },
    });
  }, [editor, selectFigure]);
  useEffect(() => {
    if (!editor) return;
    // What cannot be linked here is not asked about.
    Object.assign(editor.storage.typedNumbers, { known: isMine ? known : [], kept });
    queueMicrotask(() => {
      if (!editor.isDestroyed) editor.commands.updateDecorations("typedNumbers");
    });
  }, [editor, known, kept, isMine]);
  const marks = useChangedSentences(name.replace(/\.\w+$/, ""), language, value);
  useEffect(() => {
    if (!editor) return;
    Object.assign(editor.storage.changedSentences, { marks, language });
    queueMicrotask(() => {
      if (!editor.isDestroyed) editor.commands.updateDecorations("changedSentences");
    });
  }, [editor, marks, language]);
  return (
    <ProseLanguage value={language}>
      <EditorContent editor={editor} />
      <FieldComments path={name} />
      {error && <p className="mt-2 text-note text-coral-ink">{error}</p>}
    </ProseLanguage>
  );
}
