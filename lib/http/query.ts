import { z } from "zod";

export type ParameterError = { parameter: string; detail: string };
export type Read<T> = { data: T } | { errors: ParameterError[] };

/** Whether a parameter may be given several times. */
function isList(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodArray) return true;
  const inner = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? schema.unwrap() : null;
  return inner !== null && isList(inner as z.ZodType);
}

/** The parameters of an address as its schema takes them; what it does not know or take is named. */
export function readParameters<S extends z.ZodObject>(schema: S, given: URLSearchParams): Read<z.output<S>> {
  const lists = new Set(Object.keys(schema.shape).filter((key) => isList(schema.shape[key] as z.ZodType)));
  const raw = Object.fromEntries(
    [...new Set(given.keys())].map((key) => {
      const values = given.getAll(key);
      return [key, lists.has(key) || values.length > 1 ? values : values[0]];
    }),
  );
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { data: parsed.data };
  return {
    errors: parsed.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((parameter) => ({ parameter, detail: "There is no such parameter." }))
        : [{ parameter: String(issue.path[0] ?? ""), detail: issue.message }],
    ),
  };
}
