/** What the sign-in form knows after an attempt. The errors are keys of the messages in `auth.problem`. */
export type SignInState = {
  email: string;
  formError?: "wrong" | "slowed" | "unavailable";
  /** How long to wait, when slowed. */
  waitSeconds?: number;
  fieldErrors?: { email?: "emailMissing" | "emailInvalid"; password?: "passwordMissing" };
};
