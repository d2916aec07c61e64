import { formatValue } from "@/features/figures/format";
import type { ResolvedFigure } from "@/features/figures/resolve";
import type { Figure } from "@/features/figures/schema";
import type { Block, Inline, Paragraph, RichText } from "@/features/profiles/rich-text";
import type { Milestone, Source } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { type Localized, pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { milestoneDateText } from "../editing/milestone-date";
import { referenceDateText } from "../editing/reference-date";

/** The facts of the version that a text belongs to, so that its tokens read as that version's values. */
export type Version = { figures: ResolvedFigure[]; milestones: Milestone[]; sources: Source[] };

function inlineText(node: Inline, version: Version, locale: Locale): string {
  switch (node.type) {
    case "text":
      return node.text;
    case "hardBreak":
      return "\n";
    case "source":
      return `[${version.sources.findIndex((s) => s.id === node.attrs.source) + 1}]`;
    case "milestone": {
      const milestone = version.milestones.find((m) => m.id === node.attrs.milestone);
      return milestoneDateText(milestone?.date ?? null, locale, node.attrs.show === "year") || "?";
    }
    case "figure": {
      const found = version.figures.find((f) => f.figure.id === node.attrs.figure);
      if (node.attrs.part === null) return found?.primary?.formatted.text ?? "?";
      const part = found?.figure.parts.find((p) => p.id === node.attrs.part);
      return String(part?.value ?? "?");
    }
  }
}

/** Prose as plain lines, one for each paragraph or entry. */
export function proseText(text: RichText, version: Version, locale: Locale): string {
  const ofParagraph = (p: Paragraph) =>
    (p.content ?? []).map((node) => inlineText(node, version, locale)).join("");
  const ofBlock = (block: Block): string[] => {
    if (block.type === "paragraph") return [ofParagraph(block)];
    if (block.type === "blockquote") return block.content.map((p) => `“${ofParagraph(p)}”`);
    return block.content.map(
      (item, i) =>
        `${block.type === "orderedList" ? `${i + 1}.` : "•"} ${item.content.map(ofParagraph).join(" ")}`,
    );
  };
  return text.content.flatMap(ofBlock).join("\n");
}

/** A figure with every value recorded for it, one to a line. */
export function figureText(figure: Figure, version: Version, locale: Locale): string {
  const t = translator(locale, "figures");
  const resolved = version.figures.find((f) => f.figure.id === figure.id);
  const lines = figure.observations.map((o) => {
    const value = formatValue({ ...o, unit: o.unit ?? resolved?.unit ?? "count" }, locale, t)?.text;
    const source = pickText(version.sources.find((s) => s.id === o.source)?.title, locale);
    return [value ?? t("precision.none"), referenceDateText(o.date, locale), source]
      .filter(Boolean)
      .join(" · ");
  });
  const wider = figure.about.kind === "wider" ? [pickText(figure.about.name, locale)] : [];
  const parts = figure.parts.map((p) => `${p.value ?? "?"} ${pickText(p.label, locale)}`);
  return [resolved?.name, ...wider, ...lines, parts.join(" + ")].filter(Boolean).join("\n");
}

/** A text in all languages it is written in, one to a line. */
export const allLanguages = (text: Localized): string => Object.values(text).filter(Boolean).join("\n");

export const milestoneText = ({ date, title, standing }: Milestone, locale: Locale): string =>
  [milestoneDateText(date, locale), allLanguages(title), standing && allLanguages(standing.label)]
    .filter(Boolean)
    .join("\n");

export const sourceText = ({ title, note, url }: Source): string =>
  [allLanguages(title), allLanguages(note), url].filter(Boolean).join("\n");
