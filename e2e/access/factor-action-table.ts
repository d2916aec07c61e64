import { type ActionEntry, empty } from "./entries";

const leading = { next: "/admin", lang: "en" };
const fromPage = { ...leading, on: "account" };

/** What a browser answers that has made a passkey, for a challenge that nobody has given out. */
const made = {
  id: "x",
  rawId: "x",
  type: "public-key",
  response: {
    clientDataJSON: Buffer.from(JSON.stringify({ challenge: "x".repeat(43) })).toString("base64url"),
    attestationObject: "x",
  },
  clientExtensionResults: {},
};

/** Showing once more who one is, and changing one's second factors. */
export const factorActions: Record<string, ActionEntry> = {
  "features/second-factors/confirm-actions.ts#confirmPasswordAction": {
    may: "confirm",
    call: () => ({ state: empty("confirm-password"), fields: { ...fromPage, present: "" } }),
    effect: { says: /passwordMissing/ },
  },
  "features/second-factors/confirm-actions.ts#confirmCodeAction": {
    may: "confirm",
    call: () => ({ state: empty("confirm-code"), fields: { ...fromPage, code: "" } }),
    effect: { says: /codeMissing/ },
  },
  "features/second-factors/passkeys/actions.ts#askToConfirmAction": {
    may: "confirm",
    call: () => ({ values: [] }),
    effect: "writes",
  },
  "features/second-factors/passkeys/actions.ts#confirmWithPasskeyAction": {
    may: "confirm",
    call: () => ({ values: [fromPage] }),
    effect: { says: /"answer":"required"/ },
  },
  "features/single-sign-on/actions.ts#startProofAction": {
    may: "confirm",
    call: () => ({ state: empty("confirm-provider"), fields: fromPage }),
    effect: { leads: /^http:\/\/127\.0\.0\.1:\d+\/\S*client_id=site-under-test\S*prompt=login/m },
  },
  "features/second-factors/passkeys/actions.ts#askToMakePasskeyAction": {
    may: "adding",
    call: () => ({ values: [] }),
    effect: "writes",
  },
  "features/second-factors/passkeys/actions.ts#addPasskeyAction": {
    may: "adding",
    call: () => ({ values: [{ ...fromPage, answer: made }] }),
    effect: { says: /passkeyExpired/ },
  },
  "features/second-factors/passkeys/own-actions.ts#changePasskeyAction": {
    may: "proven",
    call: async (targets) => ({
      state: empty("passkeys"),
      fields: { credentialId: await targets.passkeyOfPerson(), name: "Renamed", do: "rename" },
    }),
    effect: { says: /passkeyGone/ },
  },
  "features/second-factors/codes/totp-actions.ts#beginAppAction": {
    may: "adding",
    call: () => ({ fields: leading }),
    effect: { leads: /^sets new-authenticator$/m },
  },
  // Forgets what waits in the browser that sends it, and nothing else.
  "features/second-factors/codes/totp-actions.ts#dropAppAction": {
    may: "anybody",
    call: () => ({ fields: leading }),
    effect: { says: /^\/sign-in\/set-up\?/m },
  },
  "features/second-factors/codes/totp-actions.ts#confirmAppAction": {
    may: "adding",
    call: () => ({ state: empty("set-up"), fields: { ...leading, code: "000000" } }),
    effect: { says: /setUpOver/ },
  },
  // The same.
  "features/second-factors/codes/recovery-actions.ts#codesKeptAction": {
    may: "anybody",
    call: () => ({ fields: leading }),
    effect: { says: /^\/admin$/m },
  },
  // Nobody of the table has a factor that would bring codes.
  "features/second-factors/own-actions.ts#changeTwoStepAction": {
    may: "proven",
    call: () => ({ state: empty("two-step"), fields: { ...leading, change: "codes" } }),
    effect: { says: /noFactor/ },
  },
};
