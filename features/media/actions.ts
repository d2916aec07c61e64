"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { editorAction } from "@/features/auth/action";
import { deleteFile, repeatSizes } from "./library/mutations";

const fileSchema = z.object({ municipalityId: z.uuid(), mediaId: z.uuid() });

/** Takes a file out of the library. */
export const deleteFileAction = editorAction(fileSchema, async (scope, { mediaId }) => {
  const outcome = await deleteFile(scope, mediaId);
  refresh();
  return outcome === "deleted" ? ({ ok: true } as const) : ({ ok: false, formError: outcome } as const);
});

/** Has the sizes of a picture made once more. */
export const repeatSizesAction = editorAction(fileSchema, async (scope, { mediaId }) => {
  await repeatSizes(scope, mediaId);
  refresh();
  return { ok: true } as const;
});
