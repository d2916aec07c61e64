import type { Stretch } from "./word-diff";
import type { BlockKind, Word } from "./words";

export type Op = "same" | "removed" | "added";
/** Words to which the same happened; the space around them is no part of the change. */
export type Run = { op: Op; lead: string; words: Word[]; trail: string };

/**
 * A paragraph or an entry of a compared text. `op` is what happened to its beginning: in a paragraph that was divided
 * the beginning of the second half was added, and its words stayed. `was` is the kind that it had before.
 */
export type DiffBlock = { op: Op; kind: BlockKind; was?: BlockKind; runs: Run[] };

/** Which of the two versions is shown: one with what was removed or added in it, or both as one text. */
export type Shown = "both" | "before" | "after";

function* wordsOf(stretches: readonly Stretch[], shown: Shown): Generator<[Op, Word]> {
  for (const [index, { isSame, before, after }] of stretches.entries()) {
    if (isSame) {
      const isBeforeRemoved = shown === "both" && (stretches[index + 1]?.before.length ?? 0) > 0;
      const words = shown === "before" ? before : isBeforeRemoved ? withSpaceOf(before, after) : after;
      for (const word of words) yield ["same", word];
      continue;
    }
    if (shown !== "after") for (const word of before) yield ["removed", word];
    if (shown !== "before") for (const word of after) yield ["added", word];
  }
}

/** The later words, but with the space that stood before what was removed behind them. */
function withSpaceOf(before: readonly Word[], after: readonly Word[]): Word[] {
  const [former, last] = [before.at(-1), after.at(-1)];
  if (former?.kind !== "text" || last?.kind !== "text" || /\s$/.test(last.text)) return [...after];
  const space = /\s*$/.exec(former.text)?.[0] ?? "";
  return [...after.slice(0, -1), { ...last, text: last.text + space }];
}

export function blocksOf(stretches: readonly Stretch[], shown: Shown): DiffBlock[] {
  const blocks: DiffBlock[] = [];
  for (const [op, word] of wordsOf(stretches, shown)) {
    if (word.kind === "block") {
      blocks.push({ op, kind: word.of, runs: [] });
      continue;
    }
    // A single line has no beginning of its own.
    if (blocks.length === 0) blocks.push({ op: "same", kind: "paragraph", runs: [] });
    const block = blocks.at(-1);
    const last = block?.runs.at(-1);
    if (last?.op === op) last.words.push(word);
    else block?.runs.push({ op, lead: "", words: [word], trail: "" });
  }
  return withKinds(blocks)
    .filter(({ runs }) => runs.length > 0)
    .map((block) => ({ ...block, runs: block.runs.map(withoutSpace) }));
}

function withoutSpace(run: Run): Run {
  if (run.op === "same") return run;
  const words = [...run.words];
  const [first] = words;
  const lead = first?.kind === "text" ? (/^\s*/.exec(first.text)?.[0] ?? "") : "";
  if (first?.kind === "text") words[0] = { ...first, text: first.text.trimStart() };
  const last = words.at(-1);
  const trail = last?.kind === "text" ? (/\s*$/.exec(last.text)?.[0] ?? "") : "";
  if (last?.kind === "text") words[words.length - 1] = { ...last, text: last.text.trimEnd() };
  return { ...run, lead, words, trail };
}

/** A block whose old beginning is followed at once by a new one has only become another kind. */
function withKinds(blocks: readonly DiffBlock[]): DiffBlock[] {
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    const isOther = block.op === "added" && before?.op === "removed" && before.runs.length === 0;
    return isOther && before ? { ...block, op: "same", was: before.kind } : block;
  });
}

/** Whether the beginning of the block itself is a change that its words do not show. */
export const isDivision = ({ op, runs }: DiffBlock): boolean =>
  op !== "same" && runs.some((run) => run.op !== op);
