"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { editorAction } from "@/features/auth/action";
import {
  addressIn,
  answerForm,
  fromForm,
  type Outcome,
  stateOf,
  textOf,
  typedIn,
} from "@/features/auth/form/answer";
import type { FormState } from "@/features/auth/form/state";
import { placePath } from "../place-pages";
import { confirmFigure, takeBackConfirmation } from "./confirm-mutations";
import { describeImage } from "./describe-mutations";
import { expireProfile } from "./expire-profile";
import { keepNumber } from "./keep-mutations";
import { confirmForm, confirmSchema, describeForm, describeSchema, keepNumberSchema } from "./schema";

const confirming = editorAction(fromForm(confirmSchema), async (scope, input): Promise<Outcome> => {
  const result =
    (await (input.isTakenBack ? takeBackConfirmation : confirmFigure)(scope, input)) ?? notFound();
  if ("refused" in result) return { ok: false, formError: result.refused };
  expireProfile(result.done);
  refresh();
  return { ok: true };
});

/** Says of a figure that it is still right, or takes that back; answered on the page that asked. */
export async function confirmFigureAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await confirming(form);
  const page = textOf(form, "page") === "figures" ? "figures" : "tasks";
  return answerForm(
    stateOf(confirmForm(textOf(form, "figureId")), {}, result),
    placePath(addressIn(form), page),
  );
}

const describing = editorAction(fromForm(describeSchema), async (scope, input): Promise<Outcome> => {
  const outcome = (await describeImage(scope, input)) ?? notFound();
  if (outcome !== "saved") return { ok: false, formError: outcome };
  refresh();
  return { ok: true };
});

/** Says what is to be seen in a picture, from the page of tasks. */
export async function describeImageAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await describing(form);
  const state = stateOf(describeForm(textOf(form, "imageId")), typedIn(form, ["text"]), result);
  return answerForm(state, placePath(addressIn(form), "tasks"));
}

/** Leaves a number in a text as it is typed, although a figure has it: for everybody who edits the page. */
export const keepNumberAction = editorAction(keepNumberSchema, async (scope, input) => {
  if (!(await keepNumber(scope, input))) return { ok: false, formError: "archived" } as const;
  return { ok: true } as const;
});
