"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { adminAction } from "@/features/auth/action";
import {
  answerForm,
  answerKeeping,
  answerOnPage,
  fromForm,
  type Outcome,
  stateOf,
  textOf,
  typedIn,
} from "@/features/auth/form/answer";
import { postedForm } from "@/features/auth/form/posted";
import { type FormState, formAbout } from "@/features/auth/form/state";
import { staffHome } from "@/features/auth/paths";
import type { AdminScope } from "@/features/auth/scopes";
import type { TooMany } from "../invitations/limit-mutations";
import { invite, resendInvitation, revokeInvitation } from "../invitations/mutations";
import { addGrant, removeGrant } from "./grant-mutations";
import type { Outcome as Changed } from "./managed-mutations";
import { endSessions, reactivate, removeAccount, suspend, untieIdentity } from "./mutations";
import { peoplePath, personPath } from "./paths";
import {
  addGrantSchema,
  inviteSchema,
  onePersonSchema,
  peopleAddress,
  peopleQuerySchema,
  removeAccountSchema,
  removeGrantSchema,
} from "./schema";
import { remindOfTwoStep, resetTwoStep } from "./two-step-mutations";

/** What is not the actor's to change is a 404, like what does not exist. */
function told(changed: Changed | TooMany | null, done: string): Outcome {
  if (changed === null) return notFound();
  // Also when it was refused: the page may show what is not so any more.
  refresh();
  return changed === "done" ? { ok: true, done } : refusal(changed);
}

const refusal = ({ refused: formError, ...rest }: Exclude<Changed, "done"> | TooMany) =>
  ({ ok: false, formError, ...rest }) as const;

/** An id that is none is a forged form. */
function honest(result: Outcome): Outcome {
  const { accountId, grantId } = result.ok ? {} : (result.fieldErrors ?? {});
  return accountId || grantId ? notFound() : result;
}

const inviting = adminAction(fromForm(inviteSchema), async (scope, input): Promise<Outcome> => {
  const made = await invite(scope, input);
  if (made === null) return notFound();
  if (!("refused" in made)) {
    refresh();
    return { ok: true, done: "invited" };
  }
  if ("waitSeconds" in made) return refusal(made);
  if (made.refused === "unproven") return { ok: false, formError: "unproven" };
  const email = made.refused === "taken" ? "emailTaken" : "emailWaiting";
  return { ok: false, fieldErrors: { email }, ...("accountId" in made && { knownId: made.accountId }) };
});

const inviteFields = ["email", "name", "role", "into", "place", "language"];

export async function inviteAction(_: FormState, form: FormData): Promise<FormState> {
  const result = honest(await inviting(form));
  return answerKeeping(stateOf("invite", typedIn(form, inviteFields), result), peoplePath);
}

/** Answers the form `name` of the page of one person, which stays on that page. */
function answerPerson(name: "person" | "grant", form: FormData, result: Outcome): Promise<FormState> {
  const accountId = textOf(form, "accountId");
  const values = typedIn(form, ["role", "into", "place"]);
  const state = stateOf(formAbout(name, accountId), values, honest(result));
  return (name === "grant" ? answerKeeping : answerForm)(state, personPath(accountId));
}

type Change = (scope: AdminScope, accountId: string) => Promise<Changed | TooMany | null>;

const changing = (change: Change, done: string) =>
  adminAction(fromForm(onePersonSchema), async (scope, { accountId }) =>
    told(await change(scope, accountId), done),
  );

/** A button on the page of one person. */
function onPerson(change: Change, done: string) {
  const run = changing(change, done);
  return async (_: FormState, form: FormData): Promise<FormState> =>
    answerPerson("person", form, await run(form));
}

export const suspendAction = onPerson(suspend, "suspended");
export const reactivateAction = onPerson(reactivate, "reactivated");
export const endSessionsAction = onPerson(endSessions, "sessions-ended");
export const resendAction = onPerson(resendInvitation, "resent");
export const remindAction = onPerson(remindOfTwoStep, "reminded");
export const resetTwoStepAction = onPerson(resetTwoStep, "two-step-reset");

const adding = adminAction(fromForm(addGrantSchema), async (scope, input) =>
  told(await addGrant(scope, input), "grant-added"),
);

export async function addGrantAction(_: FormState, form: FormData): Promise<FormState> {
  return answerPerson("grant", form, await adding(form));
}

const taking = adminAction(fromForm(removeGrantSchema), async (scope, input) => {
  const answer = told(await removeGrant(scope, input), "grant-removed");
  // They may have lost the right to this very page.
  if (answer.ok && input.accountId === scope.actor.accountId) redirect(staffHome);
  return answer;
});

export async function removeGrantAction(_: FormState, form: FormData): Promise<FormState> {
  return answerPerson("person", form, await taking(form));
}

/** After these the person's page is gone: they are answered above the list, with the name if it is still to be said. */
async function awayFromPerson(result: Outcome, form: FormData): Promise<FormState> {
  if (!result.ok) return answerPerson("person", form, result);
  const named = result.done === "erased" ? {} : typedIn(form, ["name"]);
  return answerOnPage(stateOf("people", named, result), peoplePath);
}

const removing = adminAction(fromForm(removeAccountSchema), async (scope, { accountId, history }) =>
  told(await removeAccount(scope, accountId, history), history === "erase" ? "erased" : "removed"),
);

export async function removeAccountAction(_: FormState, form: FormData): Promise<FormState> {
  return awayFromPerson(await removing(form), form);
}

const revoking = changing(revokeInvitation, "revoked");

export async function revokeAction(_: FormState, form: FormData): Promise<FormState> {
  return awayFromPerson(await revoking(form), form);
}

const untying = changing(untieIdentity, "untied");

/** Answered above the person's page, where the button is no more. */
export async function untieAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await untying(form);
  if (!result.ok) return answerPerson("person", form, result);
  const accountId = textOf(form, "accountId");
  return answerOnPage(stateOf(formAbout("person", accountId), {}, result), personPath(accountId));
}

const resending = changing(resendInvitation, "resent");
const reminding = changing(remindOfTwoStep, "reminded");

/** Comes back to the part of the list from which a button of one of its rows was pressed. */
async function answerList(form: FormData, result: Outcome): Promise<void> {
  const query = peopleQuerySchema.parse(Object.fromEntries(postedForm(form)));
  await answerOnPage(stateOf("people", {}, honest(result)), peopleAddress(peoplePath, query));
}

export async function resendFromListAction(form: FormData): Promise<void> {
  await answerList(form, await resending(form));
}

export async function remindFromListAction(form: FormData): Promise<void> {
  await answerList(form, await reminding(form));
}
