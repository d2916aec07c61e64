import "server-only";
import { notFound } from "next/navigation";
import type { z } from "zod";
import { isUnavailable } from "@/db/unavailable";
import type { ActionResult } from "./action-result";
import { getActor, mintEditorScope } from "./gates";
import { findById } from "./places";
import type { EditorScope } from "./scopes";

type EditorSchema = z.ZodType<{ municipalityId: string }>;
type Failure = Extract<ActionResult, { ok: false }>;

/**
 * Makes a server action for editors of `input.municipalityId`: authenticate, parse, authorize, run. Signed out or
 * without a database, the form is told so and keeps its text; another's municipality is a 404, like one that does not
 * exist. What the handler throws is a fault of the program and goes on to the error page.
 */
export function editorAction<S extends EditorSchema, R extends ActionResult>(
  schema: S,
  handler: (scope: EditorScope, input: z.output<S>) => Promise<R>,
): (raw: z.input<S>) => Promise<R | Failure> {
  return async (raw) => {
    try {
      const actor = await getActor();
      if (!actor) return { ok: false, formError: "signedOut" };
      const parsed = schema.safeParse(raw, { error: messageKey });
      if (!parsed.success) return { ok: false, fieldErrors: fieldErrors(parsed.error) };
      const scope = mintEditorScope(actor, await findById(parsed.data.municipalityId));
      return scope ? await handler(scope, parsed.data) : notFound();
    } catch (error) {
      if (isUnavailable(error)) return { ok: false, formError: "unavailable" };
      throw error;
    }
  };
}

/** The message key for what a schema refuses without a key of its own. */
const messageKey = ({ code, input }: z.core.$ZodRawIssue): string => {
  if (input === undefined || input === null || input === "") return "required";
  return code === "too_big" ? "tooLong" : "invalid";
};

/** The first refusal of each field, by its path: `figures.0.label`; "" for the input as a whole. */
const fieldErrors = ({ issues }: z.ZodError): Record<string, string> =>
  Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]).reverse());
