"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/button";
import { FieldError } from "@/components/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { repeatMailAction } from "../actions";

const refusals = ["gone", "noServer", "signedOut", "unavailable"] as const;

/** Sends the mail once more, and says why when that is refused. */
export function RepeatButton({ mailId, locale }: { mailId: string; locale: Locale }) {
  const t = translator(locale, "outbox");
  const [isPending, startTransition] = useTransition();
  const [refused, setRefused] = useState<string>();
  const repeat = () =>
    startTransition(async () => {
      const result = await repeatMailAction({ mailId });
      if (result.ok) return setRefused(undefined);
      setRefused(t(`refused.${refusals.find((known) => known === result.formError) ?? "gone"}`));
    });
  return (
    <div className="mt-6">
      <Button onClick={repeat} disabled={isPending}>
        {isPending ? t("trying") : t("again")}
      </Button>
      <div role="alert">
        <FieldError id="repeat" error={refused} />
      </div>
    </div>
  );
}
