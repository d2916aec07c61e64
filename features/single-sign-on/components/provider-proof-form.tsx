"use client";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { AskedOn } from "@/features/auth/proof-pages";
import { startProofAction } from "../actions";

type Props = AskedOn & { start: FormState; words: FormWords; submit: string };

/** Goes to the provider to show there who one is, and comes back with what came of it. */
export function ProviderProofForm({ on, next, lang, start, words, submit }: Props) {
  return (
    <AnswerForm action={startProofAction} start={start} words={words} submit={submit}>
      {() => (
        <>
          <input type="hidden" name="on" value={on} />
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="lang" value={lang} />
        </>
      )}
    </AnswerForm>
  );
}
