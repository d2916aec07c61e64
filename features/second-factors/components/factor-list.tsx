"use client";
import type { ReactNode } from "react";
import { Button } from "@/components/button";
import { ProblemText } from "@/features/auth/components/problem-text";
import { useAnswer } from "@/features/auth/components/use-answer";
import { type FormState, isAnswered } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { accountPath } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { changeTwoStepAction } from "../own-actions";

type Labels = Record<
  | "app"
  | "appText"
  | "setUp"
  | "replace"
  | "remove"
  | "onlyOne"
  | "removed"
  | "codes"
  | "codesText"
  | "renew",
  string
>;
type Props = {
  hasApp: boolean;
  mayRemove: boolean;
  isOn: boolean;
  start: FormState;
  words: FormWords;
  lang: Locale;
  labels: Labels;
};

/** The app and the recovery codes. One form: a button may be gone with what it took away, so it is answered above. */
export function FactorList({ hasApp, mayRemove, isOn, start, words, lang, labels }: Props) {
  const { said, notice, form } = useAnswer<HTMLParagraphElement>(changeTwoStepAction, start);
  const button = (change: string, label: string) => (
    <Button type="submit" name="change" value={change} kind="secondary" size="dense">
      {label}
    </Button>
  );
  return (
    <form {...form}>
      <input type="hidden" name="next" value={accountPath} />
      <input type="hidden" name="lang" value={lang} />
      <p
        ref={notice}
        role="status"
        tabIndex={-1}
        className={isAnswered(said) ? "mb-4 border-2 border-rule-2 px-4 py-3" : ""}
      >
        {said.isDone ? labels.removed : <ProblemText state={said} words={words} />}
      </p>
      <ul className="border-t border-ink">
        <Row title={labels.app} text={labels.appText} {...(hasApp && !mayRemove && { more: labels.onlyOne })}>
          {button("app", hasApp ? labels.replace : labels.setUp)}
          {hasApp && mayRemove && button("remove", labels.remove)}
        </Row>
        {isOn && (
          <Row title={labels.codes} text={labels.codesText}>
            {button("codes", labels.renew)}
          </Row>
        )}
      </ul>
    </form>
  );
}

type RowProps = { title: string; text: string; more?: string; children: ReactNode };

const Row = ({ title, text, more, children }: RowProps) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3">
    <div className="min-w-0">
      <p className="font-[650]">{title}</p>
      <p className="text-note text-ink-2">{text}</p>
      {more && <p className="mt-1 text-note text-ink-2">{more}</p>}
    </div>
    <div className="flex flex-wrap gap-2">{children}</div>
  </li>
);
