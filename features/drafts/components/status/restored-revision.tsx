"use client";

import { Icon } from "@/components/icon";
import { translator } from "@/lib/i18n/translator";
import type { ProfileForEdit } from "../../queries";
import { useSettings } from "../frame/settings";

type Props = { draft: ProfileForEdit["draft"]; current: number };

/** Says that the draft is the text of an earlier revision, until something is saved upon it. */
export function RestoredRevision({ draft: { number, restoredFrom }, current }: Props) {
  const { locale } = useSettings();
  if (restoredFrom === null || number !== current) return null;
  return (
    <p role="status" className="flex gap-2.5 border border-ink bg-plate px-4 py-3">
      <Icon name="undo" className="mt-1 shrink-0" />
      {translator(locale, "history")("restored", { from: restoredFrom })}
    </p>
  );
}
