import { z } from "zod";
import { idSchema } from "@/features/figures/schema";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { storable } from "@/lib/text/storable";

const figureSchema = z.object({
  municipalityId: z.uuid(),
  figureId: idSchema,
  /** Of the observation that the person looked at. */
  observationHash: z.string().regex(/^[0-9a-f]{64}$/),
});

export const confirmSchema = figureSchema.extend({ isTakenBack: z.stringbool().default(false) });

export const describeSchema = z.object({
  municipalityId: z.uuid(),
  imageId: idSchema,
  language: localeSchema,
  text: z.string().overwrite(storable).trim().min(1).max(500),
});

export const keepNumberSchema = z.object({
  municipalityId: z.uuid(),
  figureId: idSchema,
  text: z.string().overwrite(storable).min(1).max(60),
});

/** The form that says of a figure that it is still right. */
export const confirmForm = (figureId: string) => `confirm-${figureId}`;

/** The form that says what is to be seen in a picture. */
export const describeForm = (imageId: string) => `describe-${imageId}`;
