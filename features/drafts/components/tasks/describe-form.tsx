"use client";

import { Button } from "@/components/button";
import { describedBy, FieldError, inputClass } from "@/components/field";
import { HiddenFields } from "@/components/hidden-fields";
import { useAnswer } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import type { Locale } from "@/lib/i18n/locales";
import { describeImageAction } from "../../tasks/actions";

type Words = {
  label: string;
  hint: string;
  example: string;
  save: string;
  pending: string;
  problems: Record<string, string>;
};
type Props = { fields: Record<string, string>; start: FormState; locale: Locale; words: Words };

/** What is to be seen in one picture, in the language of the person who is there. */
export function DescribeForm({ fields, start, locale, words }: Props) {
  const { state, isPending, form } = useAnswer(describeImageAction, start);
  const key = state.fieldErrors.text ?? state.formError;
  const error = key && (words.problems[key] ?? words.problems.failed);
  const id = `describe-${fields.imageId}`;
  return (
    <form {...form}>
      <HiddenFields fields={fields} />
      <label htmlFor={id} className="sr-only">
        {words.label}
      </label>
      <p id={`${id}-hint`} className="task-note">
        {words.hint}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-3">
        <input
          id={id}
          name="text"
          lang={locale}
          maxLength={500}
          defaultValue={state.values.text}
          placeholder={words.example}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint: words.hint, error })}
          className={`${inputClass} w-auto! min-w-0 flex-1 basis-56`}
        />
        <Button type="submit" kind="secondary" aria-disabled={isPending}>
          {isPending ? words.pending : words.save}
        </Button>
      </div>
      <FieldError id={id} error={error} />
    </form>
  );
}
