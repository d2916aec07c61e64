import { z } from "zod";
import type { Cell } from "@/lib/csv";
import { locales } from "@/lib/i18n/locales";

/** A column of a table: its name, and how its cell is read from a record, which may be missing. */
export type Column = { name: string; read: (record: unknown) => Cell };

const inside = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodNullable ? inside(schema.unwrap() as z.ZodType) : schema;

const member = (record: unknown, key: string): unknown =>
  (record as Record<string, unknown> | null | undefined)?.[key];

/**
 * The columns that a shape makes in a flat table: what is within a field is joined to its name by `_`, a text has a column
 * for each language of the network, and a list is one cell, divided by spaces; of named things it holds their names.
 */
export function columnsOf(shape: z.ZodRawShape, prefix = ""): Column[] {
  return Object.entries(shape).flatMap(([key, field]): Column[] => {
    const name = prefix + key;
    const schema = inside(field as z.ZodType);
    const within = (columns: Column[]) =>
      columns.map((column) => ({ ...column, read: (record: unknown) => column.read(member(record, key)) }));
    if (schema instanceof z.ZodObject) return within(columnsOf(schema.shape, `${name}_`));
    if (schema instanceof z.ZodRecord) {
      return within(
        locales.map((locale) => ({
          name: `${name}_${locale}`,
          read: (texts) => (member(texts, locale) ?? null) as Cell,
        })),
      );
    }
    if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
      const names = (record: unknown) =>
        ((member(record, key) ?? []) as { name: string }[]).map((one) => one.name);
      return [{ name, read: (record) => names(record).join("; ") }];
    }
    if (schema instanceof z.ZodArray) {
      return [{ name, read: (record) => ((member(record, key) ?? []) as string[]).join(" ") }];
    }
    return [{ name, read: (record) => (member(record, key) ?? null) as Cell }];
  });
}
