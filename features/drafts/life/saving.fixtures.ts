import { expect } from "vitest";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { saveDraft } from "../mutations";
import type { Side } from "../versions/compare";
import { type Edit, edited } from "../versions/edits.fixtures";
import { lostChanges } from "../versions/lost.fixtures";
import { mergeProfiles, mergeVersions } from "../versions/merge";
import { same } from "../versions/same";
import { isReviewer, type Model, type Real, revisionOf, type Who, windowOf } from "./world.fixtures";

export type Saving = {
  who: Who;
  edits: readonly Edit[];
  kind: "saved" | "autosaved";
  choices: readonly Side[];
};
type Three = Record<"base" | Side, Profile>;

/** Somebody writes on in their window and saves; where somebody else wrote the same, they choose, and save again. */
export async function saving(model: Model, real: Real, { who, edits, kind, choices }: Saving): Promise<void> {
  const window = windowOf(model, who);
  const { data: mine } = profileSchema.safeParse(edited(window.now, edits));
  // What a form would not let through.
  if (!mine) return;
  model.windows[who] = { ...window, now: mine };
  const three = { base: revisionOf(model, window.base), mine, theirs: revisionOf(model, model.draft) };
  const answer = await saveDraft(real.scopes[who], { profile: mine, baseRevision: window.base, kind });
  if (same(mine, three.theirs)) {
    expect(answer).toMatchObject({ saved: { number: model.draft } });
    model.windows[who] = { base: model.draft, now: mine };
  } else if (model.review && !isReviewer(who)) expect(answer).toEqual({ refused: "inReview" });
  else if ("conflict" in answer) {
    expect(answer.conflict).toMatchObject({ number: model.draft, profile: three.theirs });
    await settling(model, real, { who, three, choices });
  } else if ("saved" in answer) confirmed(model, who, { three, ...answer });
  else throw new Error(`${who}'s save was refused: ${JSON.stringify(answer)}`);
}

type Settling = Pick<Saving, "who" | "choices"> & { three: Three };

/** The dialog of a conflict: both texts stand beside each other, and each field is as the person chooses. */
async function settling(model: Model, real: Real, { who, three, choices }: Settling): Promise<void> {
  const { contested, taken, profile: together } = mergeVersions(three);
  expect(contested.length > 0 || !profileSchema.safeParse(together).success).toBe(true);
  const chosen = new Map(contested.map(({ key }, i) => [key, choices[i % choices.length] ?? "mine"]));
  const theirs = new Set(taken.map(({ key }) => key));
  const settled = mergeProfiles(
    three.mine,
    three.theirs,
    (key) => chosen.get(key) ?? (theirs.has(key) ? "theirs" : "mine"),
  );
  const { data: profile } = profileSchema.safeParse(settled);
  // Together they are more than a profile can hold: the window stays open until something is taken out.
  if (!profile) return;
  const answer = await saveDraft(real.scopes[who], { profile, baseRevision: model.draft, kind: "saved" });
  if (!("saved" in answer)) throw new Error(`What was settled was refused: ${JSON.stringify(answer)}`);
  expect(answer.merged).toBeUndefined();
  const all = { ...three, merged: profile };
  expect(lostChanges({ ...all, contested })).toEqual([]);
  written(model, who, { number: answer.saved.number, profile });
}

type Answer = { saved: { number: number }; merged?: { profile: Profile } };

function confirmed(model: Model, who: Who, { three, saved, merged }: Answer & { three: Three }): void {
  const profile = merged?.profile ?? three.mine;
  expect(lostChanges({ ...three, merged: profile, contested: [] })).toEqual([]);
  written(model, who, { number: saved.number, profile });
}

/** A revision was confirmed, unless what it says is the draft already. */
function written(model: Model, who: Who, { number, profile }: { number: number; profile: Profile }): void {
  if (same(profile, revisionOf(model, model.draft))) expect(number).toBe(model.draft);
  else expect(number).toBe(Math.max(...model.revisions.keys()) + 1);
  model.revisions.set(number, profile);
  model.draft = number;
  model.windows[who] = { base: number, now: profile };
}
