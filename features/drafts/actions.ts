"use server";

import { z } from "zod";
import { editorAction } from "@/features/auth/action";
import type { ActionResult } from "@/features/auth/form/action-result";
import { profileSchema } from "@/features/profiles/schema";
import { localizedLine } from "@/lib/i18n/localized";
import { expirePages } from "./expire-pages";
import { type Publication, publish, type Saving, saveDraft } from "./mutations";

const target = { municipalityId: z.uuid(), baseRevision: z.number().int().positive() };
const saveSchema = z.object({ ...target, kind: z.enum(["saved", "autosaved"]), profile: profileSchema });

export const saveDraftAction = editorAction(
  saveSchema,
  async (scope, input): Promise<ActionResult<Saving>> => ({ ok: true, ...(await saveDraft(scope, input)) }),
);

const publishSchema = z.object({ ...target, changeNote: localizedLine(300) });

export const publishAction = editorAction(
  publishSchema,
  async (scope, input): Promise<ActionResult<Publication>> => {
    if (!scope.canPublish) return { ok: false, formError: "mayNotPublish" };
    const result = await publish(scope, input);
    if ("published" in result) expirePages(result.published);
    return { ok: true, ...result };
  },
);
