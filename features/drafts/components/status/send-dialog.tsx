"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { useErrorText } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import type { Saving } from "../saving/use-saving";
import { Checklist } from "./checklist";
import { type Send, type SendingErrors, useSending } from "./use-sending";

export type SendDialogProps = { open: boolean; saving: Saving; onClose: () => void };
type Words = {
  title: string;
  /** The title in place of that, and a sentence, where something has to be mended before. */
  notYet: string;
  findings: (count: number) => string;
  now: string;
  busy: string;
};
type Props = SendDialogProps & { words: Words; errors: SendingErrors; send: Send; children: ReactNode };

/** The question before the draft is sent on, with what the person can say to it; or what has to be mended before. */
export function SendDialog({ open, saving, onClose, words, errors, send, children }: Props) {
  const t = useWords();
  const { run, isBusy, findings, error, forget } = useSending(saving, errors);
  const errorText = useErrorText()(error ?? undefined);
  const close = () => {
    if (isBusy) return;
    forget();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={findings ? words.notYet : words.title}
      closeLabel={t("close")}
      footer={
        <>
          {!findings && (
            <Button aria-disabled={isBusy} className="min-w-36" onClick={() => !isBusy && void run(send)}>
              {isBusy ? words.busy : words.now}
            </Button>
          )}
          <Button kind="secondary" onClick={close}>
            {t(findings ? "close" : "cancel")}
          </Button>
        </>
      }
    >
      {findings ? (
        <>
          <p className="mb-4">{words.findings(findings.length)}</p>
          <Checklist findings={findings} onGo={close} />
        </>
      ) : (
        <div className="space-y-5">
          {children}
          {errorText && (
            <p role="alert" className="text-coral-ink">
              {errorText}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}
