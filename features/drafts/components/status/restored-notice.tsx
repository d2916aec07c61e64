"use client";

import { Button } from "@/components/button";
import { formatMoment } from "../../moment";
import { useSettings, useWords } from "../frame/settings";
import type { Restored } from "../saving/use-backup-on-load";

/** Says that text from an earlier visit was put back, and lets it be thrown away. */
export function RestoredNotice({ restored }: { restored: Restored }) {
  const t = useWords();
  const { locale } = useSettings();
  if (!restored) return null;
  const leave = (decide: () => void) => {
    decide();
    document.getElementById("content")?.focus();
  };
  const at = formatMoment(restored.at, locale);
  return (
    <div role="status" className="border border-ink bg-plate px-4 py-3">
      <p>{t("restored.text", { at })}</p>
      {restored.others > 0 && <p className="mt-1">{t("restored.others", { count: restored.others })}</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button kind="secondary" size="dense" onClick={() => leave(restored.dismiss)}>
          {t("restored.keep")}
        </Button>
        <Button kind="quiet" size="dense" onClick={() => leave(restored.discard)}>
          {t("restored.discard")}
        </Button>
      </div>
    </div>
  );
}
