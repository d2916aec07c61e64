"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { storeAsFile, takeAway } from "../../editing/local-backup";
import { formatMoment } from "../../moment";
import { useKeptTexts } from "./use-kept-texts";

type Props = { accountId: string | null; locale: Locale; retry: () => void };

/** Text that has not reached the server: that it is safe, and a way on when the text itself is what fails. */
export function KeptText({ accountId, locale, retry }: Props) {
  const t = translator(locale, "admin");
  const [isGone, setGone] = useState(false);
  const all = useKeptTexts(accountId);
  const kept = isGone ? [] : all;
  const [newest] = kept;
  if (!newest) return null;
  const setAside = () => {
    storeAsFile(kept, t("error.file"));
    takeAway(kept);
    setGone(true);
    retry();
  };
  return (
    <>
      <p className="border-l-2 border-ink pl-4">{t("error.kept", { at: formatMoment(newest.at, locale) })}</p>
      {accountId && (
        <p className="text-note text-ink-2">
          {t("error.stuck")}{" "}
          <Button kind="quiet" size="dense" className="-mx-1 px-1!" onClick={setAside}>
            {t("error.setAside")}
          </Button>
        </p>
      )}
    </>
  );
}
