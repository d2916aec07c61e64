"use client";

import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { pickText } from "@/lib/i18n/localized";
import { useFacts } from "../frame/facts";
import { useWords } from "../frame/settings";
import { useView } from "../frame/view";
import { useProseLanguage } from "./language-context";

/** A figure, or one part of its sum, in prose: its letter and its value; a click shows it in the panel. */
export function FigureChip({ node, selected }: ReactNodeViewProps) {
  const language = useProseLanguage();
  const t = useWords();
  const { figure: shown, selectFigure } = useView();
  const found = useFacts().figures[language].find((f) => f.figure.id === node.attrs.figure);
  const part = found?.figure.parts.find((p) => p.id === node.attrs.part);
  if (!found || (node.attrs.part !== null && !part)) {
    return (
      <NodeViewWrapper as="span" className="chip chip-broken">
        {t(found ? "chips.unknownPart" : "chips.unknownFigure")}
      </NodeViewWrapper>
    );
  }
  const isDashed = found.isWider || found.primary?.mark === "estimate";
  const text = part ? String(part.value ?? "?") : (found.primary?.formatted.text ?? t("chips.noValue"));
  const name = part ? pickText(part.label, language) : found.name;
  const classes = ["chip", isDashed && "chip-dashed", found.isWider && "chip-wider"];
  if (selected || shown === found.figure.id) classes.push("chip-selected");
  return (
    <NodeViewWrapper
      as="span"
      className={classes.filter(Boolean).join(" ")}
      title={name}
      onClick={() => selectFigure(found.figure.id)}
    >
      <span className="chip-letter">{found.letter}</span>
      <span className="sr-only">{`, ${name}: `}</span>
      <span className="chip-value">{text}</span>
    </NodeViewWrapper>
  );
}
