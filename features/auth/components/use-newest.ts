"use client";

import { useEffect, useState } from "react";

/** Every answer that a form of the page is given. */
const answers = new EventTarget();

/**
 * Whether an answer is the newest of the page. A sentence that something was done, still standing there beside the
 * refusal of another form, would seem to be about that one.
 */
export function useNewest(answer: object, isAnswered: boolean): boolean {
  const [outdone, setOutdone] = useState<object | null>(null);
  // Told before this form listens for what comes after it.
  useEffect(() => {
    if (isAnswered) answers.dispatchEvent(new CustomEvent("answer", { detail: answer }));
  }, [answer, isAnswered]);
  useEffect(() => {
    const onAnswer = (event: Event) => {
      if ((event as CustomEvent<object>).detail !== answer) setOutdone(answer);
    };
    answers.addEventListener("answer", onAnswer);
    return () => answers.removeEventListener("answer", onAnswer);
  }, [answer]);
  return outdone !== answer;
}
