"use server";

import { updateTag } from "next/cache";
import { z } from "zod";
import { editorAction } from "@/features/auth/action";
import { countryTag, networkTag, profileTag } from "@/features/profiles/cache-tags";
import { profileSchema } from "@/features/profiles/schema";
import { localizedLine } from "@/lib/i18n/localized";
import { publish, saveDraft } from "./mutations";

const baseRevision = z.number().int().positive();
const saveSchema = z.object({
  municipalityId: z.uuid(),
  baseRevision,
  kind: z.enum(["saved", "autosaved"]),
  profile: profileSchema,
});

export const saveDraftAction = editorAction(saveSchema, async (scope, input) => {
  const result = await saveDraft(scope, input);
  return { ok: true, ...result };
});

const publishSchema = z.object({ municipalityId: z.uuid(), baseRevision, changeNote: localizedLine(300) });

export const publishAction = editorAction(publishSchema, async (scope, input) => {
  if (!scope.canPublish) return { ok: false, formError: "mayNotPublish" };
  const result = await publish(scope, input);
  if ("published" in result) {
    const { countrySlug, slug } = result.published;
    for (const tag of [profileTag(countrySlug, slug), countryTag(countrySlug), networkTag]) updateTag(tag);
  }
  return { ok: true, ...result };
});
