import { z } from "zod";
import { idSchema } from "@/features/figures/schema";
import { storable } from "@/lib/text/storable";

/**
 * Prose as the editor stores it: a ProseMirror document limited to what a profile needs. Three inline atoms refer
 * to facts instead of repeating them: `figure` (a figure, or one part of its sum), `milestone` (its date) and
 * `source` (the bracketed numbers).
 */
const href = z
  .string()
  .overwrite(storable)
  .max(2000)
  .regex(/^(https?:\/\/|mailto:)/i);

const markSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href }) }),
]);

const textSchema = z.object({
  type: z.literal("text"),
  text: z.string().overwrite(storable).min(1).max(20_000),
  marks: z.array(markSchema).max(3).optional(),
});
const figureTokenSchema = z.object({
  type: z.literal("figure"),
  attrs: z.object({ figure: idSchema, part: idSchema.nullable().default(null) }),
});
const milestoneTokenSchema = z.object({
  type: z.literal("milestone"),
  attrs: z.object({ milestone: idSchema, show: z.enum(["date", "year"]).default("date") }),
});
const sourceMarkSchema = z.object({ type: z.literal("source"), attrs: z.object({ source: idSchema }) });
const breakSchema = z.object({ type: z.literal("hardBreak") });

export const inlineSchema = z.discriminatedUnion("type", [
  textSchema,
  figureTokenSchema,
  milestoneTokenSchema,
  sourceMarkSchema,
  breakSchema,
]);
export type Inline = z.infer<typeof inlineSchema>;

const paragraphSchema = z.object({
  type: z.literal("paragraph"),
  content: z.array(inlineSchema).max(2000).optional(),
});
const itemSchema = z.object({
  type: z.literal("listItem"),
  content: z.array(paragraphSchema).min(1).max(50),
});
const blockSchema = z.discriminatedUnion("type", [
  paragraphSchema,
  z.object({ type: z.literal("bulletList"), content: z.array(itemSchema).min(1).max(200) }),
  z.object({ type: z.literal("orderedList"), content: z.array(itemSchema).min(1).max(200) }),
  z.object({ type: z.literal("blockquote"), content: z.array(paragraphSchema).min(1).max(50) }),
]);
export type Block = z.infer<typeof blockSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;

export const richTextSchema = z.object({ type: z.literal("doc"), content: z.array(blockSchema).max(500) });
export type RichText = z.infer<typeof richTextSchema>;

export const emptyRichText: RichText = { type: "doc", content: [] };

/** Where a text leads; none where it is no link. */
export const linkOf = (node: Inline | undefined): string | undefined =>
  node?.type === "text"
    ? node.marks?.flatMap((mark) => (mark.type === "link" ? mark.attrs.href : []))[0]
    : undefined;

/** Every inline node in reading order. */
export function inlines(text: RichText | undefined): Inline[] {
  const ofParagraphs = (paragraphs: Paragraph[]) => paragraphs.flatMap((p) => p.content ?? []);
  return (text?.content ?? []).flatMap((block) => {
    if (block.type === "paragraph") return block.content ?? [];
    if (block.type === "blockquote") return ofParagraphs(block.content);
    return block.content.flatMap((item) => ofParagraphs(item.content));
  });
}

export const isEmptyRichText = (text: RichText | undefined): boolean =>
  inlines(text).every((node) => node.type === "hardBreak" || (node.type === "text" && !node.text.trim()));
