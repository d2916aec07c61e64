"use client";

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react";
import { Button } from "@/components/button";
import { describedBy, Field, inputClass } from "@/components/field";
import { HiddenFields } from "@/components/hidden-fields";
import { Notice } from "@/components/notice";
import { type FormState, isAnswered } from "@/features/auth/form/state";
import { type Locale, locales } from "@/lib/i18n/locales";
import { commentAction, publishReviewAction, returnAction } from "../../review/actions";
import { changeNoteName, MOST_NOTE } from "../../review/schema";
import type { LanguageBadges } from "./language-badges";
import { ReviewLanguages } from "./review-languages";

type Words = {
  send: string;
  sendHint: string;
  sendAlong: string;
  pending: string;
  returning: { title: string; reason: string; hint: string; submit: string };
  publishing: {
    title: string;
    notes: Record<Locale, string>;
    hint: string;
    languages: { title: string; hint: string };
    submit: string;
  };
  ownText: string;
  problems: Record<string, string>;
};
type Props = {
  fields: Record<string, string>;
  start: FormState;
  can: { comment: boolean; return: boolean; publish: boolean | "ownText" };
  words: Words;
  /** What of each language waits for a translator. */
  badges: LanguageBadges;
  /** The comparison, with the comments beside its fields. */
  children: ReactNode;
};
type Way = "comment" | "return" | "publish";

/**
 * A draft in review and what is decided about it: one form, so that what has been typed beside the fields goes along with
 * whichever decision is taken. Without a script each button sends it to its own action.
 */
export function ReviewForm({ fields, start, can, words, badges, children }: Props) {
  const [commented, comment, isCommenting] = useActionState(commentAction, start);
  const [returned, giveBack, isReturning] = useActionState(returnAction, start);
  const [published, publish, isPublishing] = useActionState(publishReviewAction, start);
  const [way, setWay] = useState<Way>("comment");
  const notice = useRef<HTMLParagraphElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const state = { comment: commented, return: returned, publish: published }[way];
  const isPending = isCommenting || isReturning || isPublishing;
  useEffect(() => {
    if (!isAnswered(state)) return;
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    (wrong ?? notice.current)?.focus();
  }, [state]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const chosen = (submitter?.dataset.way ?? "comment") as Way;
    setWay(chosen);
    const sent = new FormData(event.currentTarget);
    startTransition(() => ({ comment, return: giveBack, publish })[chosen](sent));
  };
  const text = (key: string | undefined) => key && (words.problems[key] ?? words.problems.failed);
  const reasonError = text(state.fieldErrors.reason) || undefined;
  const others = Object.keys(state.fieldErrors).filter((field) => field !== "reason");
  const problem = text(state.formError ?? (others[0] && state.fieldErrors[others[0]]));
  return (
    <form ref={form} action={comment} onSubmit={onSubmit} noValidate className="review-form">
      <HiddenFields fields={fields} />
      <div className="min-w-0">{children}</div>
      <div className="review-decisions">
        {problem && (
          <Notice isGood={false} ref={notice}>
            {problem}
          </Notice>
        )}
        {can.comment && (
          <div className="review-comments">
            <Button type="submit" kind="secondary" data-way="comment" aria-disabled={isPending}>
              {isCommenting ? words.pending : words.send}
            </Button>
            <p className="text-note text-ink-2">
              {words.sendHint} {(can.return || can.publish === true) && words.sendAlong}
            </p>
          </div>
        )}
        {can.publish && (
          <section aria-labelledby="decide-publish" className="review-decision">
            <h2 id="decide-publish">{words.publishing.title}</h2>
            {can.publish === "ownText" ? (
              <p className="text-note text-ink-2">{words.ownText}</p>
            ) : (
              <>
                {locales.map((locale) => {
                  const name = changeNoteName(locale);
                  const id = `review-note-${locale}`;
                  return (
                    <Field
                      key={locale}
                      id={id}
                      label={words.publishing.notes[locale]}
                      hint={words.publishing.hint}
                    >
                      <input
                        id={id}
                        name={name}
                        lang={locale}
                        maxLength={300}
                        autoComplete="off"
                        className={inputClass}
                        defaultValue={state.values[name] ?? ""}
                        aria-describedby={`${id}-hint`}
                      />
                    </Field>
                  );
                })}
                <ReviewLanguages words={words.publishing.languages} sent={state.values} badges={badges} />
                <Button
                  type="submit"
                  formAction={publish}
                  data-way="publish"
                  aria-disabled={isPending}
                  className="w-full"
                >
                  {isPublishing ? words.pending : words.publishing.submit}
                </Button>
              </>
            )}
          </section>
        )}
        {can.return && (
          <section aria-labelledby="decide-return" className="review-decision">
            <h2 id="decide-return">{words.returning.title}</h2>
            <Field
              id="review-reason"
              label={words.returning.reason}
              hint={words.returning.hint}
              error={reasonError}
            >
              <textarea
                id="review-reason"
                name="reason"
                rows={4}
                maxLength={MOST_NOTE}
                className={`${inputClass} resize-y`}
                defaultValue={state.values.reason ?? ""}
                aria-invalid={reasonError ? true : undefined}
                aria-describedby={describedBy("review-reason", { hint: true, error: reasonError })}
              />
            </Field>
            <Button
              type="submit"
              kind="secondary"
              formAction={giveBack}
              data-way="return"
              aria-disabled={isPending}
              className="w-full"
            >
              {isReturning ? words.pending : words.returning.submit}
            </Button>
          </section>
        )}
      </div>
    </form>
  );
}
