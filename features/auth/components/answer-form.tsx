"use client";
import { Fragment, type ReactNode, useEffect, useState } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { formProblemOf, problemText } from "../form/problem";
import type { FormState } from "../form/state";
import type { FormWords } from "../form/words";
import { ProblemText } from "./problem-text";
import { type FormAction, useAnswer } from "./use-answer";

export type ErrorOf = (field: string) => string | undefined;

type Props = {
  action: FormAction;
  start: FormState;
  words: FormWords;
  submit: string;
  /** Said when it is done; with `isOnce` in place of the form. Left out where another page follows. */
  done?: (state: FormState) => ReactNode;
  isOnce?: boolean;
  /** The button is as wide as the fields. */
  isWide?: boolean;
  children: (errorOf: ErrorOf, state: FormState) => ReactNode;
};

/**
 * A form of a few fields that works without a script too: the server then draws the page again, and `start` is what
 * came of it. After an answer the focus goes to what has to be read.
 */
export function AnswerForm(props: Props) {
  const { action, start, words, submit, done, isOnce = false, isWide = false, children } = props;
  const { state, said, isPending, notice, form } = useAnswer<HTMLDivElement>(action, start);
  const [round, setRound] = useState(0);
  // The fields begin anew: no password stays in them.
  useEffect(() => {
    if (state.isDone) setRound((before) => before + 1);
  }, [state]);
  const problem = formProblemOf(said, words);
  const errorOf: ErrorOf = (field) => {
    const key = state.fieldErrors[field];
    return key && problemText(words, key);
  };
  const message = said.isDone ? done?.(said) : problem;
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
          <div>{problem ? <ProblemText state={said} words={words} /> : message}</div>
        </div>
      )}
      {!(isOnce && state.isDone) && (
        <form {...form} className="flex flex-col gap-5">
          <Fragment key={round}>{children(errorOf, state)}</Fragment>
          <div className={isWide ? "mt-2" : ""}>
            <Button type="submit" aria-disabled={isPending} className={isWide ? "w-full" : ""}>
              {isPending ? words.pending : submit}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
