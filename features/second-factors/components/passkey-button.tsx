"use client";
import { useId } from "react";
import { Button, type ButtonKind } from "@/components/button";
import { Icon } from "@/components/icon";

type Props = {
  label: string;
  pending: string;
  isPending: boolean;
  /** What went wrong, in words. */
  problem: string;
  isDone: boolean;
  /** What is said when it is done, unless another page follows. */
  done?: string;
  onPress: () => void;
  kind?: ButtonKind;
  className?: string;
};

/** A button that opens the browser's window for passkeys, with what came of it below. */
export function PasskeyButton(props: Props) {
  const { label, pending, isPending, problem, isDone, done = "", onPress, kind, className } = props;
  const id = useId();
  return (
    <div>
      <Button
        {...(kind && { kind })}
        className={className ?? ""}
        aria-disabled={isPending}
        aria-describedby={problem ? id : undefined}
        onClick={onPress}
      >
        {isPending ? pending : label}
      </Button>
      <div role="status">
        {isPending && <p className="sr-only">{pending}</p>}
        {isDone && done && (
          <p className="mt-2 flex gap-2 text-note text-turquoise">
            <Icon name="check" className="mt-0.5 shrink-0" />
            <span>{done}</span>
          </p>
        )}
      </div>
      <div role="alert">
        {problem && (
          <p id={id} className="mt-2 flex gap-2 text-note text-coral-ink">
            <Icon name="alert" className="mt-0.5 shrink-0" />
            <span>{problem}</span>
          </p>
        )}
      </div>
    </div>
  );
}
