"use client";

import type { ReactNode } from "react";
import { Button, type ButtonKind } from "@/components/button";
import { HiddenFields } from "@/components/hidden-fields";
import { type FormAction, useAnswer } from "@/features/auth/components/use-answer";
import { emptyForm } from "@/features/auth/form/state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { personPath } from "../../people/paths";
import { AnswerNotice } from "../answer-notice";

type Props = {
  action: FormAction;
  fields: { accountId: string; name?: string };
  label: string;
  hint?: string;
  kind?: ButtonKind;
  locale: Locale;
  /** What is to be chosen first. */
  children?: ReactNode;
};

/** One thing that can be done to an account: a button, what it does, and what came of it. */
export function ActionForm({ action, fields, label, hint, kind = "secondary", locale, children }: Props) {
  const { said, isPending, notice, form } = useAnswer<HTMLParagraphElement>(action, emptyForm(""));
  return (
    <form {...form} className="flex flex-col items-start gap-2">
      <HiddenFields fields={fields} />
      {children}
      <Button type="submit" kind={kind} size="dense" aria-disabled={isPending}>
        {isPending ? translator(locale, "people")("person.working") : label}
      </Button>
      {hint && <p className="text-note text-ink-2">{hint}</p>}
      <AnswerNotice answer={said} page={personPath(fields.accountId)} locale={locale} ref={notice} />
    </form>
  );
}
