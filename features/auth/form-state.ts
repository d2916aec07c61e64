import { z } from "zod";

/** What can be wrong with a field or a form, as keys of `auth.problem`. */
export const problems = [
  "unavailable",
  "signedOut",
  "unproven",
  "slowed",
  "linkOver",
  "required",
  "invalid",
  "tooLong",
  "nameMissing",
  "emailMissing",
  "emailInvalid",
  "emailSame",
  "passwordMissing",
  "passwordWrong",
  "passwordShort",
  "passwordLong",
  "passwordCommon",
  "passkeyCancelled",
  "passkeyImpossible",
  "passkeyKnown",
  "passkeyExpired",
  "passkeyRefused",
  "codeMissing",
  "codeWrong",
  "recoveryMissing",
  "recoveryWrong",
  "twoStepNeeded",
  "noFactor",
  "setUpOver",
] as const;
const problemSchema = z.enum(problems);
export type Problem = z.infer<typeof problemSchema>;
export const isProblem = (key: string): key is Problem => problemSchema.safeParse(key).success;

/** What a form knows after it was sent. Never a password: it travels in a cookie to a page without a script. */
export const formStateSchema = z.object({
  /** Which form of the page. */
  form: z.string(),
  values: z.record(z.string(), z.string()),
  fieldErrors: z.record(z.string(), problemSchema),
  formError: problemSchema.optional(),
  /** How long to wait, when slowed. */
  waitSeconds: z.number().optional(),
  isDone: z.boolean(),
});
export type FormState = z.infer<typeof formStateSchema>;

export const emptyForm = (form: string): FormState => ({ form, values: {}, fieldErrors: {}, isDone: false });
