import { z } from "zod";
import { isLanguage } from "@/features/profiles/language";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { queryValue } from "@/lib/query-value";
import { oneLine } from "@/lib/text/one-line";
import { storable } from "@/lib/text/storable";

const line = (most: number) => z.string().overwrite(oneLine).max(most, "tooLong");
const needed = (most: number) => line(most).min(1, "required");

/** What is typed may be written in any way: the address is made of it. */
const address = line(200);
const country = z
  .string("countryMissing")
  .toLowerCase()
  .regex(/^[a-z]{2}$/, "countryMissing");

export const newMunicipalitySchema = z.object({
  country,
  name: needed(120),
  official: needed(200),
  language: z.string().refine(isLanguage, "languageMissing"),
  english: line(200),
  /** Left empty, it is made of the name. */
  address,
});
export type NewMunicipality = z.output<typeof newMunicipalitySchema>;
export const newMunicipalityFields = Object.keys(newMunicipalitySchema.shape);

const municipalityId = z.uuid();
export const onePlaceSchema = z.object({ municipalityId });
export const renameSchema = z.object({ municipalityId, address });
export const moveSchema = z.object({ municipalityId, country, address });

/** The name of the field for the note in a language. */
export const noteField = (locale: Locale) => `note-${locale}` as const;
export const noteFields: readonly string[] = locales.map(noteField);

const MOST_NOTE = 500;
const noteShape = Object.fromEntries(
  locales.map((locale) => [
    noteField(locale),
    z.string().overwrite(storable).trim().max(MOST_NOTE, "tooLong").default(""),
  ]),
);
export const archiveSchema = z
  .object({ municipalityId, sure: z.literal("on", "archiveUnsure"), ...noteShape })
  .transform(({ municipalityId: id, sure: _, ...rest }) => ({
    municipalityId: String(id),
    note: noteOf(rest),
  }));

function noteOf(fields: Record<string, unknown>): Localized {
  const written = locales.map((locale) => [locale, String(fields[noteField(locale)] ?? "")] as const);
  return Object.fromEntries(written.filter(([, text]) => text !== ""));
}

/** What the settings ask about a move before it is done. */
export const settingsQuerySchema = z.object({
  country: queryValue(z.string().regex(/^[a-z]{2}$/)),
});
