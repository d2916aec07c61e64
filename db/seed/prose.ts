import type { Inline, RichText } from "@/features/profiles/rich-text";

/**
 * `{area}` a figure · `{community-centres.sports}` a part of its sum · `{@founded}` the date of a milestone ·
 * `{@founded:year}` its year · `[page]` the mark of a source. The names are the ids in the same profile.
 */
const token = /(\{[^{}]+\}|\[[^[\]]+\])/;

/** Prose as the editor would have stored it: one paragraph for each argument. */
export function prose(...paragraphs: string[]): RichText {
  return {
    type: "doc",
    content: paragraphs.map((text) => ({ type: "paragraph", content: inlinesOf(text) })),
  };
}

const inlinesOf = (text: string): Inline[] => text.split(token).filter(Boolean).map(inline);

function inline(piece: string): Inline {
  const name = token.test(piece) ? piece.slice(1, -1) : "";
  if (!name) return { type: "text", text: piece };
  if (piece.startsWith("[")) return { type: "source", attrs: { source: name } };
  if (name.startsWith("@")) {
    const [milestone = "", show] = name.slice(1).split(":");
    return { type: "milestone", attrs: { milestone, show: show === "year" ? "year" : "date" } };
  }
  const [figure = "", part = null] = name.split(".");
  return { type: "figure", attrs: { figure, part } };
}
