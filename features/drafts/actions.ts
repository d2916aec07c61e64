"use server";

import { z } from "zod";
import { writerAction } from "@/features/auth/action";
import type { ActionResult } from "@/features/auth/form/action-result";
import { profileSchema } from "@/features/profiles/schema";
import { type Saving, saveDraft } from "./mutations";

const saveSchema = z.object({
  municipalityId: z.uuid(),
  baseRevision: z.number().int().positive(),
  kind: z.enum(["saved", "autosaved"]),
  profile: profileSchema,
});

export const saveDraftAction = writerAction(
  saveSchema,
  async (scope, input): Promise<ActionResult<Exclude<Saving, { refused: object } | { outside: true }>>> => {
    const saving = await saveDraft(scope, input);
    if ("outside" in saving) return { ok: false, formError: "outsideLanguages" };
    if (!("refused" in saving)) return { ok: true, ...saving };
    const refused = Object.entries(saving.refused).map(([path, key]) => [`profile.${path}`, key]);
    return { ok: false, fieldErrors: Object.fromEntries(refused) };
  },
);
