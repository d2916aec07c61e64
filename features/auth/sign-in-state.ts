import { z } from "zod";

const formErrors = [
  "wrong",
  "slowed",
  "unavailable",
  // What came of single sign-on.
  "noAccount",
  "providerCancelled",
  "providerAway",
  "providerInvalid",
] as const;
export type FormError = (typeof formErrors)[number];

/** What the sign-in form knows after an attempt. The errors are keys of the messages in `auth.problem`. */
export const signInStateSchema = z.object({
  email: z.string(),
  formError: z.enum(formErrors).optional(),
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
