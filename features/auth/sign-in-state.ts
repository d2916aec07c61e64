import { z } from "zod";

/** What the sign-in form knows after an attempt. The errors are keys of the messages in `auth.problem`. */
export const signInStateSchema = z.object({
  email: z.string(),
  formError: z.enum(["wrong", "slowed", "unavailable", "late"]).optional(),
  /** How long to wait, when slowed. */
  waitSeconds: z.number().optional(),
  fieldErrors: z
    .object({
      email: z.enum(["emailMissing", "emailInvalid"]).optional(),
      password: z.literal("passwordMissing").optional(),
    })
    .optional(),
});
export type SignInState = z.infer<typeof signInStateSchema>;
