"use client";

import { Button } from "@/components/button";
import { HiddenFields } from "@/components/hidden-fields";
import { Icon } from "@/components/icon";
import { useAnswer } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import { restoreAction } from "../../history/actions";

type Words = {
  title: string;
  text: string;
  submit: string;
  pending: string;
  problems: Record<string, string>;
};
type Props = { fields: Record<string, string | number>; start: FormState; words: Words };

/** The question whether an earlier text shall be the draft again, and why it could not be. */
export function RestoreForm({ fields, start, words }: Props) {
  const { state, isPending, notice, form } = useAnswer<HTMLDivElement>(restoreAction, start);
  const problem = state.formError && (words.problems[state.formError] ?? words.problems.failed);
  return (
    <form {...form} className="restore">
      <HiddenFields fields={fields} />
      <div>
        <h3 className="font-[650]">{words.title}</h3>
        <p className="text-note text-ink-2">{words.text}</p>
        {problem && (
          <div ref={notice} role="alert" tabIndex={-1} className="mt-3 flex gap-2.5 text-coral-ink">
            <Icon name="alert" className="mt-1 shrink-0" />
            <p>{problem}</p>
          </div>
        )}
      </div>
      <Button type="submit" kind="secondary" aria-disabled={isPending} className="shrink-0">
        {isPending ? words.pending : words.submit}
      </Button>
    </form>
  );
}
