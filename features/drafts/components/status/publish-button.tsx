"use client";

import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { useSettings, useWords } from "../frame/settings";
import type { Saving } from "../saving/use-saving";

/** Whether the person may publish what is on screen; what they save now is text of theirs. */
export function useMayPublish(saving: Saving): boolean {
  const { canPublish, ownText } = useSettings();
  const { number, isOwn } = saving.base;
  const hasWritten = ownText.hasWritten || (isOwn && number > ownText.since);
  return canPublish && !(ownText.isForOthers && hasWritten);
}

/** Publishes, for who may; says to others who does. */
export function PublishButton({ saving, onClick }: { saving: Saving; onClick: () => void }) {
  const t = useWords();
  const { canPublish } = useSettings();
  if (useMayPublish(saving))
    return (
      <Button id="publish" onClick={onClick}>
        {t("publish.open")}
      </Button>
    );
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
