import { confirmAddress } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { personPath } from "./paths";

/** What is asked about on the page of a person; in its address it opens the question again. */
const questions = ["two-step", "removal"] as const;
export type Question = (typeof questions)[number];

/** `address` is where the administrator first shows who they are; null when they just have. */
export type Proof = { address: string | null; isBack: boolean };

type About = { personId: string; isProven: boolean; asked: unknown; locale: Locale };

/** How it stands with the proof that each question needs; `asked` is the one to which the administrator has come back. */
export function proofsFor({ personId, isProven, asked, locale }: About): Record<Question, Proof> {
  const proofFor = (question: Question): Proof => ({
    address: isProven ? null : confirmAddress(`${personPath(personId)}?ask=${question}`, locale),
    isBack: asked === question,
  });
  return { "two-step": proofFor("two-step"), removal: proofFor("removal") };
}
