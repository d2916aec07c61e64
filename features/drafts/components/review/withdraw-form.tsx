"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { HiddenFields } from "@/components/hidden-fields";
import { useAnswer } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import { withdrawAction } from "../../review/actions";
import type { WithdrawWords } from "../../review/words";

type Props = {
  fields: Record<string, string>;
  /** The page on which it stands, and to which a refusal leads without a script; done, the tasks say so or the editor does. */
  page: "tasks" | "review";
  start: FormState;
  words: WithdrawWords;
};

/** Takes a draft back from review, once that has been confirmed; without a script it is done at once. */
export function WithdrawForm({ fields, page, start, words }: Props) {
  const { state, isPending, notice, form } = useAnswer<HTMLParagraphElement>(withdrawAction, start);
  const [isAsking, setAsking] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isAsking) form.onSubmit(event);
    setAsking(!isAsking);
  };
  return (
    <form {...form} onSubmit={onSubmit}>
      <HiddenFields fields={{ ...fields, page }} />
      <Button type="submit" kind={page === "tasks" ? "quiet" : "secondary"} aria-disabled={isPending}>
        {isPending ? words.pending : words.submit}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.title}
        closeLabel={words.close}
        footer={
          <>
            <Button type="submit">{words.now}</Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </>
        }
      >
        <p>{words.text}</p>
      </Dialog>
      {state.formError && (
        <p ref={notice} role="alert" tabIndex={-1} className="mt-1 max-w-72 text-note text-coral-ink">
          {words.problems[state.formError] ?? words.problems.failed}
        </p>
      )}
    </form>
  );
}
