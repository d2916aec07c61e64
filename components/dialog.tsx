"use client";

import { type ReactNode, useEffect, useId, useReducer, useRef } from "react";
import { Icon } from "./icon";

type Props = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  children: ReactNode;
  footer?: ReactNode;
  width?: "normal" | "wide";
};

/** A modal window on the browser's own dialog, which keeps the focus inside and gives it back when it closes. */
export function Dialog({ open, onClose, title, closeLabel, children, footer, width = "normal" }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
      // Where there is something to type, typing can begin; elsewhere the browser chooses.
      element.querySelector<HTMLElement>("input:not([type]), input[type=text], textarea")?.focus();
    }
    if (!open && element?.open) element.close();
  });
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A browser may close the window without asking, as Chrome does at a second Escape; it opens again if it must.
      onClose={() => {
        if (!open) return;
        onClose();
        lookAgain();
      }}
      className={`m-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] flex-col border border-ink bg-plate text-ink shadow-[0_8px_24px_rgb(22_26_34/.14)] backdrop:bg-[rgb(11_15_22/.5)] open:flex ${
        width === "wide" ? "max-w-[60rem]" : "max-w-[36rem]"
      }`}
    >
      <header className="flex items-start justify-between gap-4 border-b border-ink px-6 pt-5 pb-3">
        <h2 id={titleId} className="min-w-0 font-serif text-official [overflow-wrap:anywhere]">
          {title}
        </h2>
        <button
          type="button"
          onClick={onClose}
          aria-label={closeLabel}
          className="-mr-2 inline-flex size-9 shrink-0 items-center justify-center text-ink-2 hover:text-ink"
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="overflow-y-auto px-6 py-5 [overflow-wrap:anywhere]">{open && children}</div>
      {footer && <footer className="flex flex-wrap gap-3 border-t border-rule px-6 py-4">{footer}</footer>}
    </dialog>
  );
}
