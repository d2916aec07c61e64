"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import type { FormAnswer } from "../form-answer";

type Action = (before: FormAnswer | null, form: FormData) => Promise<FormAnswer>;

/**
 * A form and what it was answered. With a script it is sent by hand: React would empty the fields of a form that it
 * sends by itself. The first wrong field, or else the notice, gets the focus.
 */
export function useAnswer(action: Action, start: FormAnswer | null) {
  const [answer, submit, isPending] = useActionState(action, start);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!answer) return;
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    (wrong ?? form.current?.querySelector<HTMLElement>("[data-notice]"))?.focus();
  }, [answer]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const sent = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(() => submit(sent));
  };
  return { answer, isPending, form: { ref: form, action: submit, onSubmit, noValidate: true } };
}
