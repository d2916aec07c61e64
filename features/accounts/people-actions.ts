"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { adminAction } from "@/features/auth/action";
import type { ActionResult } from "@/features/auth/action-result";
import { staffHome } from "@/features/auth/paths";
import type { AdminScope } from "@/features/auth/scopes";
import { type FormAnswer, fromForm, typedIn } from "./form-answer";
import { addGrant, removeGrant } from "./grant-mutations";
import { invite, resendInvitation, revokeInvitation } from "./invitation-mutations";
import { answerForm, answerOnPage } from "./kept-answer";
import type { Outcome } from "./managed-mutations";
import { endSessions, reactivate, removeAccount, suspend, untieIdentity } from "./people-mutations";
import { peoplePath, personPath } from "./people-paths";
import {
  addGrantSchema,
  inviteSchema,
  onePersonSchema,
  peopleAddress,
  peopleQuerySchema,
  removeGrantSchema,
} from "./people-schema";

type Done = ActionResult<{ done: string; name?: string }>;

/** What is not the actor's to change is a 404, like what does not exist. */
function told(outcome: Outcome | null, done: string): Done {
  if (outcome === null) return notFound();
  // Also when it was refused: the page may show what is not so any more.
  refresh();
  return outcome === "done" ? { ok: true, done } : { ok: false, formError: outcome.refused };
}

/** An id that is none is a forged form. */
function toAnswer(result: Done): FormAnswer {
  if (result.ok) return { done: result.done };
  if (result.fieldErrors?.accountId || result.fieldErrors?.grantId) return notFound();
  const { formError, fieldErrors } = result;
  return { ...(formError && { formError }), ...(fieldErrors && { fieldErrors }) };
}

const inviting = adminAction(fromForm(inviteSchema), async (scope, input): Promise<Done> => {
  const made = (await invite(scope, input)) ?? notFound();
  if (!("refused" in made)) {
    refresh();
    return { ok: true, done: "invited" };
  }
  if (made.refused === "taken") return { ok: false, fieldErrors: { email: "emailTaken" } };
  return { ok: false, fieldErrors: { email: "emailWaiting", waitingId: made.accountId } };
});

const inviteFields = ["email", "name", "role", "into", "place", "language"];

export async function inviteAction(_: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { fieldErrors: { waitingId, ...fieldErrors } = {}, ...answer } = toAnswer(await inviting(form));
  const values = typedIn(form, inviteFields);
  return answerForm(peoplePath, { ...answer, fieldErrors, values, ...(waitingId && { waitingId }) });
}

/** An action of the page of one person, which stays on that page. */
function onPerson(change: (scope: AdminScope, accountId: string) => Promise<Outcome | null>, done: string) {
  const changing = adminAction(fromForm(onePersonSchema), async (scope, { accountId }) =>
    told(await change(scope, accountId), done),
  );
  return async (_: FormAnswer | null, form: FormData): Promise<FormAnswer> =>
    answerForm(personPath(String(form.get("accountId"))), toAnswer(await changing(form)));
}

export const suspendAction = onPerson(suspend, "suspended");
export const reactivateAction = onPerson(reactivate, "reactivated");
export const endSessionsAction = onPerson(endSessions, "sessions-ended");
export const resendAction = onPerson(resendInvitation, "resent");

const adding = adminAction(fromForm(addGrantSchema), async (scope, input) =>
  told(await addGrant(scope, input), "grant-added"),
);

export async function addGrantAction(_: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const values = typedIn(form, ["role", "into", "place"]);
  return answerForm(personPath(String(form.get("accountId"))), { ...toAnswer(await adding(form)), values });
}

const taking = adminAction(fromForm(removeGrantSchema), async (scope, input) => {
  const answer = told(await removeGrant(scope, input), "grant-removed");
  // They may have lost the right to this very page.
  if (answer.ok && input.accountId === scope.actor.accountId) redirect(staffHome);
  return answer;
});

export async function removeGrantAction(_: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  return answerForm(personPath(String(form.get("accountId"))), toAnswer(await taking(form)));
}

/** An action after which the person's page is gone: it is answered above the list. */
function awayFromPerson(
  change: (scope: AdminScope, accountId: string) => Promise<Outcome | null>,
  done: string,
) {
  const changing = adminAction(fromForm(onePersonSchema), async (scope, { accountId }) =>
    told(await change(scope, accountId), done),
  );
  return async (_: FormAnswer | null, form: FormData): Promise<FormAnswer> => {
    const answer = toAnswer(await changing(form));
    if (!answer.done) return answerForm(personPath(String(form.get("accountId"))), answer);
    return answerOnPage(peoplePath, { ...answer, name: typedIn(form, ["name"]).name });
  };
}

const untying = adminAction(fromForm(onePersonSchema), async (scope, { accountId }) =>
  told(await untieIdentity(scope, accountId), "untied"),
);

/** Answered above the person's page, where the button is no more. */
export async function untieAction(_: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  return answerOnPage(personPath(String(form.get("accountId"))), toAnswer(await untying(form)));
}

export const removeAccountAction = awayFromPerson(removeAccount, "removed");
export const revokeAction = awayFromPerson(revokeInvitation, "revoked");

const resending = adminAction(fromForm(onePersonSchema), async (scope, { accountId }) =>
  told(await resendInvitation(scope, accountId), "resent"),
);

/** Sends an invitation again from its row of the list, and comes back to the same part of the list. */
export async function resendFromListAction(form: FormData): Promise<void> {
  const query = peopleQuerySchema.parse(Object.fromEntries(form));
  await answerOnPage(peoplePath, toAnswer(await resending(form)), peopleAddress(peoplePath, query));
}
