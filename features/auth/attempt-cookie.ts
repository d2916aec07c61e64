import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { signInPath } from "./paths";
import { type SignInState, signInStateSchema } from "./sign-in-state";

const name = "sign-in-attempt";
const attributes = {
  httpOnly: true,
  sameSite: "lax",
  path: signInPath,
  secure: (env.AUTH_URL ?? env.SITE_URL).startsWith("https:"),
} as const;

/**
 * Keeps what came of an attempt for the page that is about to be drawn. A browser without a script needs it: Next
 * does not hand an action's answer to a page of which it has prerendered a part.
 */
export async function keepAttempt(state: SignInState): Promise<void> {
  (await cookies()).set(name, JSON.stringify(state), { ...attributes, maxAge: 30 });
}

export async function dropAttempt(): Promise<void> {
  (await cookies()).delete({ name, ...attributes });
}

/** The attempt just made without a script; an empty form if there was none. */
export async function readAttempt(): Promise<SignInState> {
  try {
    return signInStateSchema.parse(JSON.parse((await cookies()).get(name)?.value ?? ""));
  } catch {
    return { email: "" };
  }
}
