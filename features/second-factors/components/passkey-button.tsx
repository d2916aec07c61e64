"use client";
import { useId } from "react";
import { Button, type ButtonKind } from "@/components/button";
import { Icon } from "@/components/icon";
import { ProblemText } from "@/features/auth/components/problem-text";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";

type Props = {
  labels: {
    submit: string;
    pending: string /** Said when it is done, unless another page follows. */;
    done?: string;
  };
  words: FormWords;
  outcome: FormState;
  isPending: boolean;
  onPress: () => void;
  kind?: ButtonKind;
  isWide?: boolean;
};

/** A button that opens the browser's window for passkeys, with what came of it below. The focus stays on it. */
export function PasskeyButton(props: Props) {
  const { labels, words, outcome, isPending, onPress, kind = "secondary", isWide = false } = props;
  const id = useId();
  const problem = outcome.formError !== undefined;
  return (
    <div>
      <Button
        kind={kind}
        className={isWide ? "w-full" : ""}
        aria-disabled={isPending}
        aria-describedby={problem ? id : undefined}
        onClick={onPress}
      >
        {isPending ? labels.pending : labels.submit}
      </Button>
      <div role="status">
        {isPending && <p className="sr-only">{labels.pending}</p>}
        {outcome.isDone && labels.done && (
          <p className="mt-2 flex gap-2 text-note text-turquoise">
            <Icon name="check" className="mt-0.5 shrink-0" />
            <span>{labels.done}</span>
          </p>
        )}
      </div>
      <div role="alert">
        {problem && (
          <p id={id} className="mt-2 flex gap-2 text-note text-coral-ink">
            <Icon name="alert" className="mt-0.5 shrink-0" />
            <span>
              <ProblemText state={outcome} words={words} />
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
