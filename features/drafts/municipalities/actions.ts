"use server";

import { notFound, redirect } from "next/navigation";
import { managerAction, placesAction } from "@/features/auth/action";
import {
  answerForm,
  answerOnPage,
  fromForm,
  type Outcome,
  stateOf,
  textOf,
  typedIn,
} from "@/features/auth/form/answer";
import type { FormState } from "@/features/auth/form/state";
import { editorPath, newPlacePath, settingsPath } from "@/features/auth/paths";
import { archive, unarchive } from "./archive-mutations";
import { expireAddresses } from "./expire-addresses";
import { changeAddress, createMunicipality, type Placed } from "./mutations";
import type { NoAddress } from "./place-mutations";
import {
  archiveSchema,
  moveSchema,
  newMunicipalityFields,
  newMunicipalitySchema,
  noteFields,
  onePlaceSchema,
  renameSchema,
} from "./schema";

/** An outcome that also says where the municipality is now, or who has the address that was wished for. */
type Told = Outcome & { placed?: Placed["placed"]; holder?: string };

const refusal = ({ refused, ...rest }: NoAddress | { refused: "addressSame" }): Told => ({
  ...{ ok: false, fieldErrors: { address: refused } },
  ...("holder" in rest && { holder: rest.holder }),
});

function told(placed: Placed): Told {
  expireAddresses(placed);
  return { ok: true, placed: placed.placed };
}

/** What was typed, and whose the address is that could not be had. */
function stateWith(form: string, values: Record<string, string>, { placed: _, holder, ...result }: Told) {
  return stateOf(form, { ...values, ...(holder && { holder }) }, result);
}

const adding = placesAction(fromForm(newMunicipalitySchema), async (scope, input): Promise<Told> => {
  const made = (await createMunicipality(scope, input)) ?? notFound();
  if ("refused" in made) return refusal(made);
  redirect(editorPath({ country: made.created.countrySlug, slug: made.created.slug }));
});

/** Leads to the editor of the new page; otherwise says what is wrong. */
export async function addMunicipalityAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await adding(form);
  return answerForm(stateWith("new-place", typedIn(form, newMunicipalityFields), result), newPlacePath);
}

const changing = managerAction(fromForm(renameSchema), async (scope, { address }): Promise<Told> => {
  const changed = (await changeAddress(scope, { address })) ?? notFound();
  return "refused" in changed ? refusal(changed) : told(changed);
});

const moving = managerAction(fromForm(moveSchema), async (scope, input): Promise<Told> => {
  const changed = (await changeAddress(scope, input)) ?? notFound();
  return "refused" in changed ? refusal(changed) : told(changed);
});

const archiving = managerAction(fromForm(archiveSchema), async (scope, { note }): Promise<Told> => {
  const changed = (await archive(scope, note)) ?? notFound();
  return "refused" in changed ? { ok: false, formError: changed.refused } : told(changed);
});

const unarchiving = managerAction(fromForm(onePlaceSchema), async (scope): Promise<Told> => {
  const changed = (await unarchive(scope)) ?? notFound();
  return "refused" in changed ? { ok: false, formError: changed.refused } : told(changed);
});

/** Answers on the settings, which may be at another address now. */
function answerSettings(name: string, form: FormData, fields: readonly string[], result: Told) {
  // An id that is none is a forged form.
  if (!result.ok && result.fieldErrors?.municipalityId) return notFound();
  const state = stateWith(name, typedIn(form, fields), result);
  const { countrySlug = textOf(form, "at"), slug = textOf(form, "slug") } = result.placed ?? {};
  const path = settingsPath({ country: countrySlug, slug });
  if (result.ok) return answerOnPage({ ...state, values: {} }, path);
  const asked = textOf(form, "country");
  return answerForm(state, asked ? `${path}?country=${encodeURIComponent(asked)}` : path);
}

export async function renameAction(_: FormState, form: FormData): Promise<FormState> {
  return answerSettings("rename", form, ["address"], await changing(form));
}

export async function moveAction(_: FormState, form: FormData): Promise<FormState> {
  return answerSettings("move", form, ["address"], await moving(form));
}

export async function archiveAction(_: FormState, form: FormData): Promise<FormState> {
  return answerSettings("archive", form, noteFields, await archiving(form));
}

export async function unarchiveAction(_: FormState, form: FormData): Promise<FormState> {
  return answerSettings("unarchive", form, [], await unarchiving(form));
}
