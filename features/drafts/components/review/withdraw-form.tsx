"use client";

import { Button } from "@/components/button";
import { HiddenFields } from "@/components/hidden-fields";
import { useAnswer } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import { withdrawAction } from "../../review/actions";

type Words = { submit: string; pending: string; problems: Record<string, string> };
type Props = { fields: Record<string, string>; start: FormState; words: Words };

/** Takes a draft back from review. */
export function WithdrawForm({ fields, start, words }: Props) {
  const { state, isPending, notice, form } = useAnswer<HTMLParagraphElement>(withdrawAction, start);
  return (
    <form {...form}>
      <HiddenFields fields={fields} />
      <Button type="submit" kind="secondary" aria-disabled={isPending}>
        {isPending ? words.pending : words.submit}
      </Button>
      {state.formError && (
        <p ref={notice} role="alert" tabIndex={-1} className="mt-1 max-w-72 text-note text-coral-ink">
          {words.problems[state.formError] ?? words.problems.failed}
        </p>
      )}
    </form>
  );
}
