import { type ActionEntry, empty } from "./entries";

/** What leads into an account: to be called by everybody, by who holds a link, or by who waits for the second step. */
export const signInActions: Record<string, ActionEntry> = {
  "features/auth/sign-in/actions.ts#signInAction": {
    may: "anybody",
    call: () => ({
      state: empty("sign-in"),
      fields: { email: "", password: "", next: "/admin", lang: "en" },
    }),
    effect: { says: /emailMissing/ },
  },
  "features/auth/sign-in/actions.ts#signOutAction": {
    may: "anybody",
    call: () => ({ fields: {} }),
    effect: "signs out",
  },
  "features/auth/sign-in/reset-actions.ts#askForResetAction": {
    may: "anybody",
    call: () => ({ state: empty("ask"), fields: { email: "", lang: "en" } }),
    effect: { says: /emailMissing/ },
  },
  "features/auth/sign-in/reset-actions.ts#resetPasswordAction": {
    purpose: "password-reset",
    call: (token) => ({ state: empty("choose"), fields: { token, password: "short" } }),
    effect: { says: /passwordShort/ },
    refuses: /linkOver/,
  },
  "features/accounts/own/email-actions.ts#confirmEmailChangeAction": {
    purpose: "email-change-new",
    call: (token) => ({ state: empty("confirm"), fields: { token } }),
    effect: "writes",
    refuses: /linkOver/,
  },
  "features/accounts/invitations/actions.ts#acceptAction": {
    purpose: "invitation",
    call: (token) => ({
      state: empty("accept"),
      fields: { token, name: "Somebody", password: "passwordpassword" },
    }),
    effect: { says: /passwordCommon/ },
    refuses: /\/invitation\/\S*$/m,
  },
  "features/single-sign-on/actions.ts#startSingleSignOnAction": {
    may: "anybody",
    call: () => ({ fields: { next: "/admin", lang: "en" } }),
    effect: { leads: /^http:\/\/127\.0\.0\.1:\d+\/\S*client_id=site-under-test/m },
  },
  "features/second-factors/passkeys/sign-in-actions.ts#askToSignInAction": {
    may: "anybody",
    call: () => ({ values: [] }),
    effect: { says: /"challenge":"[\w-]{43}"/ },
  },
  "features/second-factors/passkeys/sign-in-actions.ts#signInWithPasskeyAction": {
    may: "anybody",
    call: () => ({ values: [{ next: "/admin", lang: "en" }] }),
    effect: { says: /passkeyRefused/ },
  },
  "features/second-factors/passkeys/sign-in-actions.ts#askAsSecondStepAction": {
    may: "second",
    call: () => ({ values: [] }),
    effect: "writes",
  },
  "features/second-factors/passkeys/sign-in-actions.ts#completeWithPasskeyAction": {
    may: "second",
    call: () => ({ values: [{ next: "/admin", lang: "en" }] }),
    effect: { says: /"answer":"required"/ },
  },
  "features/second-factors/second-step-actions.ts#showCodeAction": {
    may: "second",
    call: () => ({ state: empty("second-step"), fields: { code: "", next: "/admin", lang: "en" } }),
    effect: { says: /codeMissing/ },
  },
  "features/second-factors/second-step-actions.ts#showRecoveryCodeAction": {
    may: "second",
    call: () => ({ state: empty("second-step"), fields: { code: "", next: "/admin", lang: "en" } }),
    effect: { says: /recoveryMissing/ },
  },
};
