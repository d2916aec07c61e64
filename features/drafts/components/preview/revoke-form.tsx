"use client";

import { Button } from "@/components/button";
import { HiddenFields } from "@/components/hidden-fields";
import { useAnswer } from "@/features/auth/components/use-answer";
import { emptyForm } from "@/features/auth/form/state";
import { revokePreviewAction } from "../../preview/actions";

type Words = { submit: string; of: string; problems: Record<string, string> };
type Props = { fields: Record<string, string>; words: Words };

/** Ends a link at once. */
export function RevokeForm({ fields, words }: Props) {
  const { state, isPending, notice, form } = useAnswer<HTMLParagraphElement>(
    revokePreviewAction,
    emptyForm("revoke"),
  );
  return (
    <form {...form}>
      <HiddenFields fields={fields} />
      <Button type="submit" kind="secondary" size="dense" aria-label={words.of} aria-disabled={isPending}>
        {words.submit}
      </Button>
      {state.formError && (
        <p ref={notice} role="alert" tabIndex={-1} className="text-note text-coral-ink">
          {words.problems[state.formError] ?? words.problems.failed}
        </p>
      )}
    </form>
  );
}
