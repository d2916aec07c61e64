"use client";

import { useState } from "react";
import { Field, inputClass } from "@/components/field";
import { translator } from "@/lib/i18n/translator";
import { submitAction } from "../../review/actions";
import { MOST_NOTE } from "../../review/schema";
import { useSettings } from "../frame/settings";
import { ChangeList } from "../status/change-list";
import { SendDialog, type SendDialogProps } from "../status/send-dialog";

/** What reviewers will see changed, a note to them, and handing it in. */
export function SubmitDialog(props: SendDialogProps) {
  const t = translator(useSettings().locale, "review");
  const [note, setNote] = useState("");
  return (
    <SendDialog
      {...props}
      words={{
        title: t("submit.title"),
        notYet: t("submit.notYet"),
        findings: (count) => t("submit.findings", { count }),
        now: t("submit.now"),
        busy: t("submit.busy"),
      }}
      errors={{ tookIn: "tookInBeforeReview", failed: "notSubmitted" }}
      send={async (saved) => {
        const result = await submitAction({ ...saved, note });
        // From now on the page may be read only.
        if (result.ok && "submitted" in result) window.location.reload();
        return result;
      }}
    >
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
    </SendDialog>
  );
}
