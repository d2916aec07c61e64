"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Field, inputClass } from "@/components/field";
import { translator } from "@/lib/i18n/translator";
import { MOST_NOTE } from "../../review/schema";
import { useErrorText } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import type { Saving } from "../saving/use-saving";
import { ChangeList } from "../status/change-list";
import { Checklist } from "../status/checklist";
import { useSubmit } from "./use-submit";

type Props = { open: boolean; saving: Saving; onClose: () => void };

/** What reviewers will see changed, a note to them, and handing it in; or what has to be mended before. */
export function SubmitDialog({ open, saving, onClose }: Props) {
  const words = useWords();
  const t = translator(useSettings().locale, "review");
  const [note, setNote] = useState("");
  // From now on the page may be read only.
  const { submit, isBusy, findings, error, forget } = useSubmit(saving, () => window.location.reload());
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
      title={t(findings ? "submit.notYet" : "submit.title")}
      closeLabel={words("close")}
      footer={
        <>
          {!findings && (
            <Button aria-disabled={isBusy} className="min-w-36" onClick={() => !isBusy && void submit(note)}>
              {t(isBusy ? "submit.busy" : "submit.now")}
            </Button>
          )}
          <Button kind="secondary" onClick={close}>
            {words(findings ? "close" : "cancel")}
          </Button>
        </>
      }
    >
      {findings ? (
        <>
          <p className="mb-4">{t("submit.findings", { count: findings.length })}</p>
          <Checklist findings={findings} onGo={close} />
        </>
      ) : (
        <div className="space-y-5">
          <ChangeList leftOut={[]} />
          <Field id="submit-note" label={t("submit.note")} hint={t("submit.text")}>
            <textarea
              id="submit-note"
              aria-describedby="submit-note-hint"
              rows={4}
              maxLength={MOST_NOTE}
              className={`${inputClass} resize-y`}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </Field>
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
