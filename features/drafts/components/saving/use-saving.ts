"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { FieldPath, FieldPathValue, UseFormReturn } from "react-hook-form";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import type { Translations } from "@/features/profiles/translations";
import { saveDraftAction } from "../../actions";
import { formChanges } from "../../editing/form-changes";
import { writtenValues } from "../../editing/form-values";
import { type Owner as BackupOwner, dropBackup } from "../../editing/local-backup";
import {
  afterTyping,
  invalidState,
  refusedFields,
  refusedState,
  type SaveState,
} from "../../editing/save-state";
import type { Conflict } from "../../revision-mutations";
import type { StillRight } from "../../translation/follow";
import { mergeVersions } from "../../versions/merge";
import { same } from "../../versions/same";
import { useTaken } from "./use-taken";

export type Base = {
  profile: Profile;
  number: number;
  savedAt: Date;
  savedBy: string;
  isOwn: boolean;
  translations: Translations;
};
export type Clash = { base: Profile; theirs: Conflict };
type Owner = BackupOwner & { accountName: string };
type Options = { form: UseFormReturn<Profile>; owner: Owner; draft: Base };
/** A newer revision: who wrote what is new in it stands in `names`. */
type Newer = Conflict & { names: string[] };

/**
 * Saves the form as a draft, one request at a time, each on the revision that the last one made. `save` answers
 * whether everything that was on screen is now with the server. What others have saved meanwhile is taken into the
 * form, unless it contradicts what is typed there.
 */
export function useSaving({ form, owner, draft }: Options) {
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const [base, setBase] = useState(draft);
  const [clash, setClash] = useState<Clash | null>(null);
  const taken = useTaken();
  const known = useRef({ base: draft, values: draft.profile, clash: false });
  const running = useRef<Promise<boolean> | null>(null);

  /** `values` are the same as the form wrote them, before the schema cleaned them. */
  const rebase = useCallback((next: Base, values: Profile) => {
    known.current = { base: next, values, clash: false };
    setBase(next);
  }, []);

  const isSaved = useCallback(() => same(form.getValues(), known.current.values), [form]);

  /**
   * Takes a newer revision in and goes on from it. Where it contradicts what is on screen nothing more is saved until
   * the person has decided. `writtenOn` is what both were written on. Answers with what is on screen now, or null.
   */
  const meet = useCallback(
    ({ names, ...theirs }: Newer, writtenOn = known.current.base.profile): Profile | null => {
      const mine = writtenValues(form.getValues());
      const {
        profile,
        contested,
        taken: fields,
      } = mergeVersions({
        ...{ base: writtenOn, mine, theirs: theirs.profile },
      });
      if (contested.length > 0) {
        known.current.clash = true;
        setClash({ base: writtenOn, theirs });
        setState({ kind: "conflict" });
        return null;
      }
      rebase({ ...theirs, savedBy: theirs.authorName }, theirs.profile);
      for (const { path, value } of formChanges(mine, profile)) {
        const field = path as FieldPath<Profile>;
        form.setValue(field, value as FieldPathValue<Profile, typeof field>, { shouldDirty: true });
      }
      taken.note({ fields, names, isOwn: theirs.isOwn });
      return profile;
    },
    [form, rebase, taken.note],
  );

  const send = useCallback(
    async (kind: "saved" | "autosaved", stillRight?: StillRight[]): Promise<boolean> => {
      const values = writtenValues(form.getValues());
      const parsed = profileSchema.safeParse(values);
      if (!parsed.success) {
        void form.trigger();
        setState(invalidState(parsed.error.issues));
        return false;
      }
      setState({ kind: "saving" });
      try {
        const { municipalityId } = owner;
        const baseRevision = known.current.base.number;
        const { data: profile } = parsed;
        const result = await saveDraftAction({ municipalityId, baseRevision, kind, profile, stillRight });
        if (!result.ok) {
          for (const [path, message] of refusedFields(result.fieldErrors))
            form.setError(path as FieldPath<Profile>, { message });
          setState(refusedState(result));
          return false;
        }
        if ("conflict" in result) {
          // What was typed meanwhile may have ended it.
          if (!meet({ ...result.conflict, names: [result.conflict.authorName] })) return false;
        } else if (result.merged) {
          const { names } = result.merged;
          const newer = { ...result.saved, ...result.merged, authorName: names.join(", ") };
          if (!meet(newer, values)) return false;
        } else {
          rebase({ ...result.saved, profile, savedBy: owner.accountName, isOwn: true }, values);
        }
        const isAll = isSaved();
        if (isAll) dropBackup(owner);
        setState({ kind: isAll ? "saved" : "unsaved" });
        return isAll;
      } catch (error) {
        // fetch reports an unreachable server as a TypeError; anything else is a fault of the server.
        setState({ kind: error instanceof TypeError ? "offline" : "failed" });
        return false;
      }
    },
    [form, owner, rebase, isSaved, meet],
  );

  const save = useCallback(
    async (kind: "saved" | "autosaved", stillRight?: StillRight[]): Promise<boolean> => {
      while (running.current) await running.current;
      if (known.current.clash) return false;
      if (isSaved() && !stillRight) {
        setState({ kind: "saved" });
        return true;
      }
      running.current = send(kind, stillRight);
      try {
        return await running.current;
      } finally {
        running.current = null;
      }
    },
    [send, isSaved],
  );

  return useMemo(() => {
    /** Goes on from the other person's revision with `profile` on screen. */
    const settle = async (profile: Profile, theirs: Conflict) => {
      rebase({ ...theirs, savedBy: theirs.authorName }, theirs.profile);
      setClash(null);
      form.reset(profile);
      setState({ kind: "unsaved" });
      if (await save("saved")) dropBackup(owner);
    };
    /** Tells that something was typed or taken back; a trouble that only the server can end stays on show. */
    const noteChange = () => setState((now) => afterTyping(now, isSaved()));
    /** The revision that the last save made, also within the same moment. */
    const latestBase = () => known.current.base;
    return { state, base, latestBase, clash, taken, save, settle, isSaved, noteChange, meet };
  }, [state, base, clash, taken, save, isSaved, rebase, meet, form, owner]);
}

export type Saving = ReturnType<typeof useSaving>;
