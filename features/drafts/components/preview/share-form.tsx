"use client";

import { Button } from "@/components/button";
import { describedBy, Field, inputClass } from "@/components/field";
import { HiddenFields } from "@/components/hidden-fields";
import { Notice } from "@/components/notice";
import { useAnswer } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import { createPreviewAction } from "../../preview/actions";
import { MOST_PREVIEW_NOTE, previewDays } from "../../preview/schema";

type Words = {
  note: string;
  noteHint: string;
  days: string;
  dayChoices: string[];
  submit: string;
  pending: string;
  problems: Record<string, string>;
};
type Props = { fields: Record<string, string>; start: FormState; words: Words };

/** Makes a link to the draft for somebody without an account. */
export function ShareForm({ fields, start, words }: Props) {
  const { state, said, isPending, notice, form } = useAnswer<HTMLParagraphElement>(
    createPreviewAction,
    start,
  );
  const problem = (key: string | undefined) => key && (words.problems[key] ?? words.problems.failed);
  const error = problem(state.fieldErrors.note) || undefined;
  return (
    <form {...form} className="mt-4 flex flex-wrap items-end gap-x-5 gap-y-4">
      <HiddenFields fields={fields} />
      {said.formError && (
        <div className="w-full">
          <Notice isGood={false} ref={notice}>
            {problem(said.formError)}
          </Notice>
        </div>
      )}
      <Field
        id="preview-note"
        label={words.note}
        hint={words.noteHint}
        error={error}
        className="min-w-64 flex-1"
      >
        <input
          id="preview-note"
          name="note"
          maxLength={MOST_PREVIEW_NOTE}
          autoComplete="off"
          className={inputClass}
          defaultValue={state.values.note ?? ""}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy("preview-note", { hint: words.noteHint, error })}
        />
      </Field>
      <Field id="preview-days" label={words.days}>
        <select id="preview-days" name="days" defaultValue={state.values.days ?? "7"} className={inputClass}>
          {previewDays.map((days, index) => (
            <option key={days} value={days}>
              {words.dayChoices[index]}
            </option>
          ))}
        </select>
      </Field>
      <Button type="submit" aria-disabled={isPending}>
        {isPending ? words.pending : words.submit}
      </Button>
    </form>
  );
}
