"use server";

import { z } from "zod";
import { editorAction } from "@/features/auth/action";
import type { ActionResult } from "@/features/auth/form/action-result";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { locales } from "@/lib/i18n/locales";
import { localizedLine } from "@/lib/i18n/localized";
import { revisionNumber } from "../revision-number";
import { expirePages } from "./expire-pages";
import { type Publication, publish } from "./mutations";

const publishSchema = z.object({
  municipalityId: z.uuid(),
  baseRevision: revisionNumber,
  changeNote: localizedLine(300),
  leaveOut: z
    .array(localeSchema)
    .max(locales.length - 1)
    .optional(),
});

export const publishAction = editorAction(
  publishSchema,
  async (scope, input): Promise<ActionResult<Exclude<Publication, { refused: string }>>> => {
    if (!scope.canPublish) return { ok: false, formError: "mayNotPublish" };
    const result = await publish(scope, input);
    if ("refused" in result) return { ok: false, formError: result.refused };
    if ("published" in result) expirePages(result.published);
    return { ok: true, ...result };
  },
);
