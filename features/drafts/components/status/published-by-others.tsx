"use client";

import { Icon } from "@/components/icon";
import { useSettings, useWords } from "../frame/settings";

/** In place of the button that publishes: who may. */
export function PublishedByOthers() {
  const t = useWords();
  const { canPublish } = useSettings();
  return (
    <p className="flex max-w-80 items-center gap-2.5 rounded-control border border-dashed border-rule-2 px-4 py-2 text-note text-ink-2">
      <Icon name="lock" className="shrink-0" />
      <span>
        <strong className="font-[550] text-ink">{t("publish.open")}</strong>{" "}
        {t(canPublish ? "publish.byOthers" : "publish.byReviewers")}
      </span>
    </p>
  );
}
