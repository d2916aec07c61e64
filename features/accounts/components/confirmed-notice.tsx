"use client";

import { useState } from "react";
import { Notice } from "@/components/notice";
import { useNewest } from "@/features/auth/components/use-newest";
import type { FormState } from "@/features/auth/form/state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { answer: FormState; locale: Locale };

/** Says to who comes back from showing who they are that it was right, until something else is answered. */
export function ConfirmedNotice({ answer, locale }: Props) {
  // A page that is drawn anew for something else brings the same answer once more.
  const [first] = useState(answer);
  const isNewest = useNewest(first, first.isDone);
  return first.isDone && isNewest && <Notice isGood>{translator(locale, "people")("confirmed")}</Notice>;
}
