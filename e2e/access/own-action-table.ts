import { type ActionEntry, empty } from "./entries";

/** What people do with their own account. */
export const ownActions: Record<string, ActionEntry> = {
  "features/accounts/actions.ts#setLanguageAction": {
    may: "work",
    call: async (targets) => ({ fields: { language: await targets.otherLanguage() } }),
    effect: "writes",
  },
  "features/accounts/own/actions.ts#setOwnProfileAction": {
    may: "in",
    call: async (targets) => ({
      state: empty("profile"),
      fields: { name: "Renamed", language: await targets.otherLanguage() },
    }),
    effect: "writes",
  },
  "features/accounts/own/actions.ts#setOwnPasswordAction": {
    may: "in",
    call: () => ({ state: empty("password"), fields: { present: "", password: "mavi deniz sessiz gece" } }),
    effect: { says: /passwordMissing/ },
  },
  "features/accounts/own/actions.ts#askEmailChangeAction": {
    may: "in",
    call: () => ({ state: empty("email"), fields: { email: "new@partner-cities.example", present: "" } }),
    effect: { says: /passwordMissing/ },
  },
  "features/accounts/own/session-actions.ts#endSessionsAction": {
    may: "proven",
    call: () => ({ state: empty("sessions"), fields: { session: "others" } }),
    effect: "writes",
  },
  "features/accounts/own/password-actions.ts#removeOwnPasswordAction": {
    may: "proven",
    call: () => ({ state: empty("no-password"), fields: { present: "not it" } }),
    effect: { says: /passwordWrong/ },
  },
  "features/accounts/own/proven-actions.ts#setFirstPasswordAction": {
    may: "proven",
    call: () => ({ state: empty("password"), fields: { password: "passwordpassword" } }),
    effect: { says: /passwordCommon/ },
  },
  "features/accounts/own/proven-actions.ts#askProvenEmailChangeAction": {
    may: "proven",
    call: (targets) => ({ state: empty("email"), fields: { email: targets.newAddress() } }),
    effect: "writes",
  },
};
