import { z } from "zod";
import type { Kind } from "./kinds";

// The heart of the proof: who may what, written out. Nothing here is computed from the program; pages.spec.ts compares it
// with policy.ts.

/**
 * "in": signed in; "second": asked for the second factor; "confirm": signed in or told to set a second factor up;
 * "adding": the same, and may set one up right after signing in or has just shown who they are; "proven": signed in, and
 * has just shown it; "work": with a right somewhere; the others are rights in the municipality, its country (.c), the
 * network (.n) or anywhere at all (.a), or the right with a proof (.p); "write" is to write in a language of its page, and
 * "places" to say where it is. A translator's language is Turkish.
 */
const grid = `
                          in  second confirm adding proven work draft edit write en  tr  publish submit review review.a people people.c people.n people.a people.p record record.c record.n record.a mail mail.p places places.a
  nobody                  ·   ·      ·       ·      ·      ·    ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  suspended               ·   ·      ·       ·      ·      ·    ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  not-opened              ·   ·      ·       ·      ·      ·    ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  expired                 ·   ·      ·       ·      ·      ·    ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  idle                    ·   ·      ·       ·      ·      ·    ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  ended                   ·   ·      ·       ·      ·      ·    ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  second-step             ·   yes    ·       ·      ·      ·    ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  set-up                  ·   ·      yes     yes    ·      ·    ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  set-up-stale            ·   ·      yes     ·      ·      ·    ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  just-in                 yes ·      yes     ·      ·      yes  yes   yes  yes   yes yes yes     yes    yes    yes      yes    yes      yes      yes      ·        yes    yes      yes      yes      yes  ·      yes    yes
  stale                   yes ·      yes     ·      ·      yes  yes   yes  yes   yes yes yes     yes    yes    yes      yes    yes      yes      yes      ·        yes    yes      yes      yes      yes  ·      yes    yes
  no-grants               yes ·      yes     yes    yes    ·    ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  editor-here             yes ·      yes     yes    yes    yes  yes   yes  yes   yes yes yes     yes    ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  editor-next-door        yes ·      yes     yes    yes    yes  ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  editor-country          yes ·      yes     yes    yes    yes  yes   yes  yes   yes yes yes     yes    ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  editor-abroad           yes ·      yes     yes    yes    yes  ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  editor-network          yes ·      yes     yes    yes    yes  yes   yes  yes   yes yes yes     yes    ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  translator-here         yes ·      yes     yes    yes    yes  yes   ·    yes   ·   yes ·       yes    ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  translator-next-door    yes ·      yes     yes    yes    yes  ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  translator-country      yes ·      yes     yes    yes    yes  yes   ·    yes   ·   yes ·       yes    ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  translator-abroad       yes ·      yes     yes    yes    yes  ·     ·    ·     ·   ·   ·       ·      ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  translator-network      yes ·      yes     yes    yes    yes  yes   ·    yes   ·   yes ·       yes    ·      ·        ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  reviewer-here           yes ·      yes     yes    yes    yes  yes   yes  yes   yes yes yes     yes    yes    yes      ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  reviewer-next-door      yes ·      yes     yes    yes    yes  ·     ·    ·     ·   ·   ·       ·      ·      yes      ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  reviewer-country        yes ·      yes     yes    yes    yes  yes   yes  yes   yes yes yes     yes    yes    yes      ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  reviewer-abroad         yes ·      yes     yes    yes    yes  ·     ·    ·     ·   ·   ·       ·      ·      yes      ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  reviewer-network        yes ·      yes     yes    yes    yes  yes   yes  yes   yes yes yes     yes    yes    yes      ·      ·        ·        ·        ·        ·      ·        ·        ·        ·    ·      ·      ·
  administrator-here      yes ·      yes     yes    yes    yes  yes   yes  yes   yes yes yes     yes    yes    yes      yes    ·        ·        yes      yes      yes    ·        ·        yes      ·    ·      ·      ·
  administrator-next-door yes ·      yes     yes    yes    yes  ·     ·    ·     ·   ·   ·       ·      ·      yes      ·      ·        ·        yes      ·        ·      ·        ·        yes      ·    ·      ·      ·
  administrator-country   yes ·      yes     yes    yes    yes  yes   yes  yes   yes yes yes     yes    yes    yes      yes    yes      ·        yes      yes      yes    yes      ·        yes      ·    ·      yes    yes
  administrator-abroad    yes ·      yes     yes    yes    yes  ·     ·    ·     ·   ·   ·       ·      ·      yes      ·      ·        ·        yes      ·        ·      ·        ·        yes      ·    ·      ·      yes
  administrator-network   yes ·      yes     yes    yes    yes  yes   yes  yes   yes yes yes     yes    yes    yes      yes    yes      yes      yes      yes      yes    yes      yes      yes      yes  yes    yes    yes
`;

export const questions = [
  "in",
  "second",
  "confirm",
  "adding",
  "proven",
  "work",
  "draft",
  "edit",
  "write",
  "en",
  "tr",
  "publish",
  "submit",
  "review",
  "review.a",
  "people",
  "people.c",
  "people.n",
  "people.a",
  "people.p",
  "record",
  "record.c",
  "record.n",
  "record.a",
  "mail",
  "mail.p",
  "places",
  "places.a",
] as const;
export type Question = (typeof questions)[number];

const [head = [], ...rows] = grid
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));
const cellSchema = z.enum(["yes", "·"]);

/** The kinds of account that the grid has a row for, each with its answers. */
export const answers: ReadonlyMap<string, ReadonlyMap<string, boolean>> = new Map(
  rows.map(([kind = "", ...cells]) => [
    kind,
    new Map(head.map((question, index) => [question, cellSchema.parse(cells[index]) === "yes"])),
  ]),
);

export function mayKind(kind: Kind, question: "anybody" | Question): boolean {
  if (question === "anybody") return true;
  const answer = answers.get(kind)?.get(question);
  if (answer === undefined) throw new Error(`The grid says nothing of ${kind} and ${question}`);
  return answer;
}
