"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { endSession } from "@/features/auth/end-sessions";
import { rememberDevice } from "@/features/auth/known-device";
import { openBrowserSession, readSessionId } from "@/features/auth/next-auth";
import { signInPath, staffHome } from "@/features/auth/paths";
import { postedForm } from "@/features/auth/posted-form";
import { newPasswordSchema } from "@/lib/new-password";
import { strengthOf } from "@/lib/password-strength";
import { orUnavailable } from "./available-queries";
import { type FormAnswer, fromForm, typedIn } from "./form-answer";
import { acceptInvitation } from "./invitation-mutations";
import { invitationPath } from "./invitation-path";
import { getInvitation } from "./invitation-queries";
import { answerForm } from "./kept-answer";
import { personNameSchema } from "./people-schema";

const acceptSchema = fromForm(
  z.object({ token: z.string().max(100), name: personNameSchema, password: newPasswordSchema }),
);

/** Opens the account that a link invites to and signs in to it, or says what is wrong with what was typed. */
export async function acceptAction(_: FormAnswer | null, given: FormData): Promise<FormAnswer> {
  const form = postedForm(given);
  const { token = "" } = typedIn(form, ["token"]);
  const page = `${invitationPath}/${encodeURIComponent(token)}`;
  const outcome = await orUnavailable(() => tryAccepting(form));
  const problem = outcome === "unavailable" ? { formError: outcome } : outcome;
  if (problem) return answerForm(page, { ...problem, values: typedIn(form, ["name"]) });
  redirect(page);
}

async function tryAccepting(form: FormData): Promise<FormAnswer | null> {
  const given = acceptSchema.safeParse(form);
  if (!given.success) {
    const errors = given.error.issues.map(({ path, message }) => [path.join("."), message]);
    return { fieldErrors: Object.fromEntries(errors.reverse()) };
  }
  const { token, name, password } = given.data;
  const invitation = await getInvitation(token);
  // The page itself says that the link opens nothing.
  if (!invitation) return null;
  if (strengthOf(password, [name, invitation.name, invitation.email]) === "common") {
    return { fieldErrors: { password: "passwordCommon" } };
  }
  const earlier = await readSessionId();
  const accepted = await acceptInvitation(token, { name, password });
  if (!accepted) return null;
  if (await openBrowserSession(accepted.email, password)) return redirect(signInPath);
  await rememberDevice(accepted.email);
  if (earlier) await endSession(earlier);
  return redirect(staffHome);
}
