import type { Node } from "@tiptap/pm/model";
import { findTypedNumbers, type KnownValue, type TypedNumber } from "@/features/profiles/typed-numbers";

export type Knowledge = {
  known: readonly KnownValue[];
  /** The numbers that the person has decided to leave as text, by `keptKey`. */
  kept: ReadonlySet<string>;
};

export const keptKey = ({ figure, text }: Pick<TypedNumber, "figure" | "text">) => `${figure} ${text}`;

/** The typed numbers of one paragraph, as offsets in it. A chip counts as one sign that no number contains. */
export const typedNumbersIn = (paragraph: Node, { known, kept }: Knowledge): TypedNumber[] =>
  findTypedNumbers(paragraph.textBetween(0, paragraph.content.size, undefined, "\ufffc"), known).filter(
    (found) => !kept.has(keptKey(found)),
  );
