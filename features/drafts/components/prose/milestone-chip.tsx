"use client";

import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { Icon } from "@/components/icon";
import { pickText } from "@/lib/i18n/localized";
import { milestoneDateText } from "../../editing/milestone-date";
import { useFacts } from "../frame/facts";
import { useWords } from "../frame/settings";
import { useProseLanguage } from "./language-context";

/** The date of a milestone in prose. */
export function MilestoneChip({ node, selected }: ReactNodeViewProps) {
  const language = useProseLanguage();
  const t = useWords();
  const milestone = useFacts().milestones.find((m) => m.id === node.attrs.milestone);
  const text = milestone && milestoneDateText(milestone.date, language, node.attrs.show === "year");
  return (
    <NodeViewWrapper
      as="span"
      className={`chip ${milestone ? "" : "chip-broken"} ${selected ? "chip-selected" : ""}`}
      title={milestone && pickText(milestone.title, language)}
    >
      {milestone && (
        <span className="chip-letter">
          <Icon name="calendar" width={12} height={12} />
        </span>
      )}
      <span className="chip-value">
        {milestone ? text || t("chips.noDate") : t("chips.unknownMilestone")}
      </span>
    </NodeViewWrapper>
  );
}
