"use client";
import {
  type FormEvent,
  Fragment,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react";
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
  const [round, setRound] = useState(0);
  // Another form of the page may draw it anew, with another `start`: that is no answer to this one.
  const first = useRef(start);
  useEffect(() => {
    if (state === first.current) return;
    const invalid = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    (state.formError || state.isDone ? notice.current : invalid)?.focus();
    // The fields begin anew: no password stays in them.
    if (state.isDone) setRound((before) => before + 1);
  }, [state]);
  // React would empty the fields of a form that it sends by itself, also after a refusal.
  const sendByHand = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    if (!isPending) startTransition(() => send(given));
  };
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
        <form action={send} onSubmit={sendByHand} ref={form} noValidate className="flex flex-col gap-5">
          <Fragment key={round}>{children(errorOf, state)}</Fragment>
          <div>
            <Button type="submit" aria-disabled={isPending}>
              {isPending ? words.pending : submit}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
