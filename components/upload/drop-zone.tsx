"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { buttonClass } from "../button";
import { Icon } from "../icon";

type Props = {
  locale: Locale;
  /** The types that the picker offers. */
  accept: string;
  hint: ReactNode;
  onFiles: (files: File[]) => void;
};

const filesOf = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];
const holdsFiles = (data: DataTransfer | null) => data?.types.includes("Files") ?? false;

/** Takes files by the picker, dropped anywhere on the page, or pasted. */
export function DropZone({ locale, accept, hint, onFiles }: Props) {
  const t = translator(locale, "upload");
  const hintId = useId();
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  }, [onFiles]);
  useEffect(() => {
    // Dropped beside the zone, a file would otherwise take the place of the page.
    const over = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(false);
      take.current(filesOf(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      take.current(files);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
    };
  }, []);
  return (
    <div className="drop-zone" data-over={isOver}>
      <p>{t("drop")}</p>
      <label className={`${buttonClass("secondary")} file-picker`}>
        <Icon name="plus" /> {t("choose")}
        <input
          type="file"
          multiple
          accept={accept}
          aria-describedby={hintId}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file can be chosen again, for example after it has been mended.
            target.value = "";
          }}
        />
      </label>
      <p id={hintId} className="text-note text-ink-2">
        {hint}
      </p>
    </div>
  );
}
