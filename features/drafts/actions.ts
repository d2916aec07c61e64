"use server";

import { z } from "zod";
import { editorAction } from "@/features/auth/action";
import type { ActionResult } from "@/features/auth/form/action-result";
import { profileSchema } from "@/features/profiles/schema";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { type Saving, saveDraft } from "./mutations";

const saveSchema = z.object({
  municipalityId: z.uuid(),
  baseRevision: z.number().int().positive(),
  kind: z.enum(["saved", "autosaved"]),
  profile: profileSchema,
  stillRight: z
    .array(z.object({ key: z.string().max(300), language: localeSchema }))
    .max(500)
    .optional(),
});

export const saveDraftAction = editorAction(
  saveSchema,
  async (scope, input): Promise<ActionResult<Exclude<Saving, { refused: object } | { inReview: true }>>> => {
    const saving = await saveDraft(scope, input);
    if ("inReview" in saving) return { ok: false, formError: "inReview" };
    if (!("refused" in saving)) return { ok: true, ...saving };
    const refused = Object.entries(saving.refused).map(([path, key]) => [`profile.${path}`, key]);
    return { ok: false, fieldErrors: Object.fromEntries(refused) };
  },
);
