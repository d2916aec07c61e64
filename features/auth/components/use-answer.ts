"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import { type FormState, isAnswered, unsaid } from "../form/state";
import { useNewest } from "./use-newest";

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/**
 * A form and what it was answered; `start` is that on a page that was drawn without a script. With a script it is sent
 * by hand: React would empty the fields of a form that it sends by itself. The first wrong field, or else the notice,
 * gets the focus. `said` is what the notice is to say: nothing any more, once another form of the page was answered.
 */
export function useAnswer<N extends HTMLElement>(action: FormAction, start: FormState) {
  const [state, send, isPending] = useActionState(action, start);
  const said = useNewest(state, isAnswered(state)) ? state : unsaid(state);
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<N>(null);
  useEffect(() => {
    if (!isAnswered(state)) return;
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    (wrong ?? notice.current)?.focus();
  }, [state]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const sent = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(() => send(sent));
  };
  return { state, said, isPending, notice, form: { ref: form, action: send, onSubmit, noValidate: true } };
}
