"use client";

import { useState } from "react";
import { ReviewNotice } from "../review/review-notice";
import { useAutosave } from "../saving/use-autosave";
import { useBackupOnLoad } from "../saving/use-backup-on-load";
import { RestoredNotice } from "../status/restored-notice";
import { RestoredRevision } from "../status/restored-revision";
import { StatusBar } from "../status/status-bar";
import { EditorBody } from "./editor-body";
import { EditorFrame } from "./editor-frame";
import { OpenField } from "./open-field";
import { type EditorProps, useEditor } from "./use-editor";

/** The editor of one profile: one form for the whole document, and everything that keeps it safe. */
export function ProfileEditor({ data, ...props }: EditorProps) {
  const [published, setPublished] = useState(data.published);
  const editor = useEditor({ ...props, data: { ...data, published } });
  const { saving } = editor;
  const restored = useBackupOnLoad(editor);
  useAutosave(editor);
  return (
    <EditorFrame editor={editor} data={data}>
      <EditorBody
        notice={
          <>
            <ReviewNotice />
            <RestoredRevision draft={data.draft} current={saving.base.number} />
            <RestoredNotice restored={restored} />
          </>
        }
      />
      <StatusBar saving={saving} onPublished={setPublished} />
      <OpenField />
    </EditorFrame>
  );
}
