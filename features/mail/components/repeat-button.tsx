"use client";

import { useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/button";
import { FieldError } from "@/components/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { repeatMailAction } from "../actions";

const refusals = ["gone", "noServer", "signedOut", "unavailable"] as const;

type Props = { mailId: string; isOffered: boolean; locale: Locale };

/** Sends the mail once more, and says so, or why not. What it said stays when there is nothing to repeat any more. */
export function RepeatButton({ mailId, isOffered, locale }: Props) {
  const t = translator(locale, "outbox");
  const [isPending, startTransition] = useTransition();
  const [answer, setAnswer] = useState<{ refused: string | undefined }>();
  const said = useRef<HTMLParagraphElement>(null);
  const repeat = () =>
    startTransition(async () => {
      const result = await repeatMailAction({ mailId });
      const reason = result.ok ? undefined : (refusals.find((known) => known === result.formError) ?? "gone");
      setAnswer({ refused: reason && t(`refused.${reason}`) });
    });
  const isRepeated = answer !== undefined && !answer.refused && !isOffered;
  // The button has gone, and the keyboard would be left nowhere.
  useEffect(() => {
    if (isRepeated) said.current?.focus();
  }, [isRepeated]);
  if (isRepeated) {
    return (
      <p ref={said} tabIndex={-1} role="status" className="mt-6">
        {t("repeated")}
      </p>
    );
  }
  if (!isOffered) return null;
  return (
    <div className="mt-6">
      <Button onClick={repeat} disabled={isPending}>
        {isPending ? t("trying") : t("again")}
      </Button>
      <div role="alert">
        <FieldError id="repeat" error={answer?.refused} />
      </div>
    </div>
  );
}
