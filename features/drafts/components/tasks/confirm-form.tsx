"use client";

import { buttonClass } from "@/components/button";
import { HiddenFields } from "@/components/hidden-fields";
import { Icon } from "@/components/icon";
import { useAnswer } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import { confirmFigureAction } from "../../tasks/actions";

type Words = {
  confirm: string;
  takeBack: string;
  pending: string;
  figure: string;
  problems: Record<string, string>;
};
type Props = {
  fields: Record<string, string>;
  start: FormState;
  /** What has been said of the value so far; null for nothing. */
  said: string | null;
  isTakingBack: boolean;
  words: Words;
};

/** One button, on which the focus stays, that says of a figure that it is still right, or takes that back; nothing else on the page is touched. */
export function ConfirmForm({ fields, start, said, isTakingBack, words }: Props) {
  const { state, isPending, notice, form } = useAnswer<HTMLButtonElement>(confirmFigureAction, start);
  const problem = state.formError && (words.problems[state.formError] ?? words.problems.failed);
  const label = isTakingBack ? words.takeBack : words.confirm;
  return (
    <form {...form} data-stays="" className="confirm-figure">
      <HiddenFields fields={fields} />
      <p role="status" className="text-note empty:absolute">
        {problem ? (
          <span className="text-coral-ink">
            <Icon name="alert" className="inline align-[-0.15em]" /> {problem}
          </span>
        ) : (
          said && (
            <span className="text-turquoise">
              <Icon name="check" className="inline align-[-0.15em]" /> {said}
            </span>
          )
        )}
      </p>
      <button
        ref={notice}
        type="submit"
        name="isTakenBack"
        value={String(isTakingBack)}
        className={buttonClass(isTakingBack ? "quiet" : "secondary", "dense")}
        aria-disabled={isPending}
        aria-label={`${label}: ${words.figure}`}
      >
        {isPending ? words.pending : label}
      </button>
    </form>
  );
}
