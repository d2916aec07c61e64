"use client";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { formProblemOf } from "../form-problem";
import type { FormState } from "../form-state";
import type { FormWords } from "../form-words";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
export type ErrorOf = (field: string) => string | undefined;

type Props = {
  action: Action;
  start: FormState;
  words: FormWords;
  submit: string;
  /** Said when it is done; with `isOnce` in place of the form. */
  done: (state: FormState) => ReactNode;
  isOnce?: boolean;
  children: (errorOf: ErrorOf, state: FormState) => ReactNode;
};

/**
 * A form of a few fields that works without a script too: the server then draws the page again, and `start` is what
 * came of it. After an answer the focus goes to what has to be read.
 */
export function AnswerForm({ action, start, words, submit, done, isOnce = false, children }: Props) {
  const [state, send, isPending] = useActionState(action, start);
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === start) return;
    const invalid = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    (state.formError || state.isDone ? notice.current : invalid)?.focus();
  }, [state, start]);
  const problem = formProblemOf(state, words);
  const errorOf: ErrorOf = (field) => {
    const key = state.fieldErrors[field];
    return key && words.problems[key];
  };
  const message = state.isDone ? done(state) : problem;
  return (
    <>
      {message && (
        <div
          ref={notice}
          role={problem ? "alert" : "status"}
          tabIndex={-1}
          className={`mb-5 flex gap-2.5 border-2 px-4 py-3 ${problem ? "border-coral-ink text-coral-ink" : "border-turquoise text-turquoise"}`}
        >
          <Icon name={problem ? "alert" : "check"} className="mt-1 shrink-0" />
          <div>{message}</div>
        </div>
      )}
      {!(isOnce && state.isDone) && (
        <form action={send} ref={form} noValidate className="flex flex-col gap-5">
          {children(errorOf, state)}
          <div>
            <Button
              type="submit"
              aria-disabled={isPending}
              onClick={(event) => isPending && event.preventDefault()}
            >
              {isPending ? words.pending : submit}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
