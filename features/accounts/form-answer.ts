import { z } from "zod";

/** What a form of this feature is told after it has been sent; all texts are keys of messages. */
export const formAnswerSchema = z.object({
  /** What was done, a key of `people.done`, with the name it was done to where the page no longer shows it. */
  done: z.string().optional(),
  name: z.string().optional(),
  formError: z.string().optional(),
  fieldErrors: z.record(z.string(), z.string()).optional(),
  /** What was typed, to stand there again; never a password. */
  values: z.record(z.string(), z.string()).optional(),
  /** The account that an invitation is waiting for. */
  waitingId: z.string().optional(),
});
export type FormAnswer = z.output<typeof formAnswerSchema>;

/** For schemas that a form without a script can send too. */
export const fromForm = <S extends z.ZodType>(schema: S) =>
  z.preprocess((sent) => (sent instanceof FormData ? Object.fromEntries(sent) : sent), schema);

/** The named fields as they were typed, each cut where nothing sensible is longer. */
export function typedIn(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = form.get(name);
      return typeof value === "string" ? [[name, value.slice(0, 300)]] : [];
    }),
  );
}
