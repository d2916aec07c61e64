"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import {
  answerForm,
  fromForm,
  type Outcome,
  stateOf,
  textOf,
  typedIn,
  whenAvailable,
} from "@/features/auth/form/answer";
import { type FormState, formAbout } from "@/features/auth/form/state";
import { signInPath, staffHome } from "@/features/auth/paths";
import { afterSignIn } from "@/features/auth/session/after-sign-in";
import { endSession } from "@/features/auth/session/end-sessions";
import { openBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { newPasswordSchema } from "@/lib/new-password";
import { strengthOf } from "@/lib/password-strength";
import { personNameSchema } from "../people/schema";
import { acceptInvitation } from "./mutations";
import { invitationPath } from "./path";
import { getInvitation } from "./queries";

const acceptSchema = fromForm(
  z.object({ token: z.string().max(100), name: personNameSchema, password: newPasswordSchema }),
);

/** Opens the account that a link invites to and signs in to it, or says what is wrong with what was typed. */
export async function acceptAction(_: FormState, form: FormData): Promise<FormState> {
  const token = textOf(form, "token");
  const page = `${invitationPath}/${encodeURIComponent(token)}`;
  const outcome = await whenAvailable(() => tryAccepting(form));
  // The page itself says that the link opens nothing.
  if (outcome.ok) redirect(page);
  return answerForm(stateOf(formAbout("accept", token), typedIn(form, ["name"]), outcome), page);
}

async function tryAccepting(form: FormData): Promise<Outcome> {
  const given = acceptSchema.safeParse(form);
  if (!given.success) {
    const errors = given.error.issues.map(({ path, message }) => [path.join("."), message]);
    return { ok: false, fieldErrors: Object.fromEntries(errors.reverse()) };
  }
  const { token, name, password } = given.data;
  const invitation = await getInvitation(token);
  if (!invitation) return { ok: true };
  if (strengthOf(password, [name, invitation.name, invitation.email]) === "common") {
    return { ok: false, fieldErrors: { password: "passwordCommon" } };
  }
  const earlier = await readSessionId();
  const accepted = await acceptInvitation(token, { name, password });
  if (!accepted) return { ok: true };
  if (await openBrowserSession(accepted.email, password)) return redirect(signInPath);
  if (earlier) await endSession(earlier);
  return redirect(await afterSignIn(staffHome));
}
