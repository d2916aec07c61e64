import { z } from "zod";
import { identified, idSchema } from "@/features/figures/schema";
import { storable } from "@/lib/text/storable";
import { calendarDateSchema } from "./calendar-date";

/**
 * `alternative` is in use beside the name (a short form, a local name, an abbreviation), `other_language` is what speakers of
 * another language say, `former` is not in use any more.
 */
export const otherNameKinds = ["alternative", "other_language", "former"] as const;
export type OtherNameKind = (typeof otherNameKinds)[number];

/** A code of two or three letters (BCP 47), "" while it is not known. */
export const nameLanguageSchema = z.string().regex(/^([a-z]{2,3})?$/);

/** A name by which a place is or was known besides its own; only a former one has dates. */
export const otherNameSchema = z.object({
  id: idSchema,
  kind: z.enum(otherNameKinds),
  text: z.string().overwrite(storable).max(200),
  lang: nameLanguageSchema,
  from: calendarDateSchema.nullable().default(null),
  until: calendarDateSchema.nullable().default(null),
  source: idSchema.nullable().default(null),
});
export type OtherName = z.infer<typeof otherNameSchema>;

export const mostOtherNames = 40;
export const otherNamesSchema = identified(otherNameSchema, mostOtherNames);

/** Names of one kind, in the order that their editors gave them. */
export const ofKind = (names: readonly OtherName[], kind: OtherNameKind): OtherName[] =>
  names.filter((name) => name.kind === kind && name.text.trim() !== "");
