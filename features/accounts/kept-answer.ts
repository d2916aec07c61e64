import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { env } from "@/lib/env";
import { type FormAnswer, formAnswerSchema } from "./form-answer";

const name = "form-answer";
const SECONDS = 15;
const attributes = {
  httpOnly: true,
  sameSite: "lax",
  secure: (env.AUTH_URL ?? env.SITE_URL).startsWith("https:"),
} as const;

/**
 * Keeps what came of a form for the page that is drawn next, below `path`, and goes there. Next does not hand an
 * action's answer to a page of which it has prerendered a part, which is all that a browser without a script would see.
 */
export async function answerOnPage(path: string, answer: FormAnswer, address = path): Promise<never> {
  (await cookies()).set(name, JSON.stringify(answer), { ...attributes, path, maxAge: SECONDS });
  redirect(address);
}

/** Answers a script directly, and a browser without one on the page at `path`. */
export async function answerForm(path: string, answer: FormAnswer): Promise<FormAnswer> {
  const hasScript = (await headers()).has("next-action");
  return hasScript ? answer : answerOnPage(path, answer);
}

/** What came of a form a moment ago, if the page is drawn because of it. */
export async function keptAnswer(): Promise<FormAnswer | null> {
  try {
    return formAnswerSchema.parse(JSON.parse((await cookies()).get(name)?.value ?? ""));
  } catch {
    return null;
  }
}
