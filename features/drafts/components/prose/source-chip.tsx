"use client";

import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { pickText } from "@/lib/i18n/localized";
import { useFacts } from "../frame/facts";
import { useWords } from "../frame/settings";
import { useProseLanguage } from "./language-context";

/** The bracketed number of a source in prose. */
export function SourceChip({ node, selected }: ReactNodeViewProps) {
  const language = useProseLanguage();
  const t = useWords();
  const { sources } = useFacts();
  const index = sources.findIndex((s) => s.id === node.attrs.source);
  const source = sources[index];
  return (
    <NodeViewWrapper
      as="span"
      className={`source-mark ${source ? "" : "chip-broken"} ${selected ? "chip-selected" : ""}`}
      title={source && pickText(source.title, language)}
    >
      {source ? `[${index + 1}]` : t("chips.unknownSource")}
    </NodeViewWrapper>
  );
}
