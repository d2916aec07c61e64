"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { useHydrated } from "@/components/use-hydrated";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { keptTexts, storeAsFile, takeAway } from "../../local-backup";
import { formatMoment } from "../../moment";

type Props = { accountId: string | null; locale: Locale; retry: () => void };

/** Text that has not reached the server: that it is safe, and a way on when the text itself is what fails. */
export function KeptText({ accountId, locale, retry }: Props) {
  const t = translator(locale, "admin");
  const isHydrated = useHydrated();
  const [isGone, setGone] = useState(false);
  const kept = isHydrated && !isGone ? keptTexts(accountId) : [];
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
