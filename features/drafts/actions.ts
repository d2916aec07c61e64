"use server";

import { z } from "zod";
import { writerAction } from "@/features/auth/action";
import type { ActionResult } from "@/features/auth/form/action-result";
import { profileSchema } from "@/features/profiles/schema";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { type Saving, saveDraft } from "./mutations";
import { revisionNumber } from "./revision-number";

const saveSchema = z.object({
  municipalityId: z.uuid(),
  baseRevision: revisionNumber,
  kind: z.enum(["saved", "autosaved"]),
  profile: profileSchema,
  stillRight: z
    .array(z.object({ key: z.string().max(300), language: localeSchema }))
    .max(500)
    .optional(),
});

export const saveDraftAction = writerAction(
  saveSchema,
  async (scope, input): Promise<ActionResult<Exclude<Saving, { refused: string | object }>>> => {
    const saving = await saveDraft(scope, input);
    if ("refused" in saving && typeof saving.refused === "string")
      return { ok: false, formError: saving.refused };
    if (!("refused" in saving)) return { ok: true, ...saving };
    const refused = Object.entries(saving.refused).map(([path, key]) => [`profile.${path}`, key]);
    return { ok: false, fieldErrors: Object.fromEntries(refused) };
  },
);
