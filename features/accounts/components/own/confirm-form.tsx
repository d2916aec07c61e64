"use client";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { confirmEmailChangeAction } from "../../own/email-actions";

type Props = {
  start: FormState;
  words: FormWords;
  lang: Locale;
  token: string;
  labels: Record<"submit" | "waiting" | "changed" | "taken", string>;
};

/** Confirms a change of address by a button: programs that look through mail follow links, but press nothing. */
export function ConfirmForm({ start, words, lang, token, labels }: Props) {
  return (
    <AnswerForm
      action={confirmEmailChangeAction}
      start={start}
      words={words}
      submit={labels.submit}
      isOnce
      done={({ values }) => {
        if (values.state === "changed") return labels.changed;
        return values.state === "taken" ? labels.taken : labels.waiting;
      }}
    >
      {() => (
        <>
          <input type="hidden" name="lang" value={lang} />
          <input type="hidden" name="token" value={token} />
        </>
      )}
    </AnswerForm>
  );
}
