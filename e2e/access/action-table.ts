import type { ActionEntry } from "./entries";
import type { Targets } from "./targets";

/** An action about one person, with a form of which the id is all that counts. */
const onPerson = (state: Parameters<Targets["person"]>[0] = {}): ActionEntry => ({
  may: "people",
  call: async (targets) => ({ state: null, fields: { accountId: await targets.person(state) } }),
  effect: "writes",
});

/** What a form of one's own account began with. */
const empty = (form: string) => ({ form, values: {}, fieldErrors: {}, isDone: false });

/** Every server action, by the file and the name under which it is exported, and what it is called with. */
export const actions: Record<string, ActionEntry> = {
  "features/auth/actions.ts#signInAction": {
    may: "anybody",
    call: () => ({ state: { email: "" }, fields: { email: "", password: "", next: "/admin", lang: "en" } }),
    effect: { says: /emailMissing/ },
  },
  "features/auth/actions.ts#signOutAction": {
    may: "anybody",
    call: () => ({ fields: {} }),
    effect: "signs out",
  },
  "features/auth/reset-actions.ts#askForResetAction": {
    may: "anybody",
    call: () => ({ state: empty("ask"), fields: { email: "", lang: "en" } }),
    effect: { says: /emailMissing/ },
  },
  "features/auth/reset-actions.ts#resetPasswordAction": {
    purpose: "password-reset",
    call: (token) => ({ state: empty("choose"), fields: { token, password: "short" } }),
    effect: { says: /passwordShort/ },
    refuses: /linkOver/,
  },
  "features/accounts/own-email-actions.ts#confirmEmailChangeAction": {
    purpose: "email-change-new",
    call: (token) => ({ state: empty("confirm"), fields: { token } }),
    effect: "writes",
    refuses: /linkOver/,
  },
  "features/accounts/invitation-actions.ts#acceptAction": {
    purpose: "invitation",
    call: (token) => ({ state: null, fields: { token, name: "Somebody", password: "passwordpassword" } }),
    effect: { says: /passwordCommon/ },
    refuses: /\/invitation\/\S*$/m,
  },
  "features/accounts/actions.ts#setLanguageAction": {
    may: "work",
    call: async (targets) => ({ fields: { language: await targets.otherLanguage() } }),
    effect: "writes",
  },
  "features/accounts/own-actions.ts#setOwnProfileAction": {
    may: "in",
    call: async (targets) => ({
      state: empty("profile"),
      fields: { name: "Renamed", language: await targets.otherLanguage() },
    }),
    effect: "writes",
  },
  "features/accounts/own-actions.ts#setOwnPasswordAction": {
    may: "in",
    call: () => ({ state: empty("password"), fields: { present: "", password: "mavi deniz sessiz gece" } }),
    effect: { says: /passwordMissing/ },
  },
  "features/accounts/own-actions.ts#askEmailChangeAction": {
    may: "in",
    call: () => ({ state: empty("email"), fields: { email: "new@partner-cities.example", present: "" } }),
    effect: { says: /passwordMissing/ },
  },
  "features/accounts/own-session-actions.ts#endSessionsAction": {
    may: "in",
    call: () => ({ state: empty("sessions"), fields: { session: "others" } }),
    effect: "writes",
  },
  "features/accounts/people-actions.ts#inviteAction": {
    may: "people",
    call: (targets) => ({
      state: null,
      fields: {
        email: targets.newAddress(),
        name: "Somebody",
        role: "editor",
        place: `municipality:${targets.world.here.id}`,
        language: "en",
      },
    }),
    effect: "writes",
  },
  "features/accounts/people-actions.ts#suspendAction": onPerson(),
  "features/accounts/people-actions.ts#reactivateAction": onPerson({ isSuspended: true }),
  "features/accounts/people-actions.ts#endSessionsAction": onPerson(),
  "features/accounts/people-actions.ts#resendAction": onPerson({ isOpened: false }),
  "features/accounts/people-actions.ts#revokeAction": onPerson({ isOpened: false }),
  "features/accounts/people-actions.ts#removeAccountAction": onPerson(),
  "features/accounts/people-actions.ts#resendFromListAction": {
    may: "people",
    call: async (targets) => ({ fields: { accountId: await targets.person({ isOpened: false }) } }),
    effect: "writes",
  },
  "features/accounts/people-actions.ts#addGrantAction": {
    may: "people",
    call: async (targets) => ({
      state: null,
      fields: {
        accountId: await targets.person(),
        role: "translator",
        into: "tr",
        place: `municipality:${targets.world.here.id}`,
      },
    }),
    effect: "writes",
  },
  "features/accounts/people-actions.ts#removeGrantAction": {
    may: "people",
    call: async (targets) => {
      const grant = { scope: "municipality", municipalityId: targets.world.here.id } as const;
      const grants = [{ role: "editor", ...grant } as const, { role: "reviewer", ...grant } as const];
      const accountId = await targets.person({ grants });
      return { state: null, fields: { accountId, grantId: await targets.grantOf(accountId) } };
    },
    effect: "writes",
  },
  "features/mail/actions.ts#repeatMailAction": {
    may: "mail",
    call: ({ world }) => ({ values: [{ mailId: world.mail.id }] }),
    effect: { says: /noServer/ },
  },
  "features/drafts/actions.ts#saveDraftAction": {
    may: "edit",
    call: async (targets) => {
      const { number, profile } = await targets.changedDraft();
      const target = { municipalityId: targets.world.here.id, baseRevision: number };
      return { values: [{ ...target, kind: "saved", profile }] };
    },
    effect: "writes",
  },
  "features/drafts/actions.ts#publishAction": {
    may: "publish",
    call: async (targets) => {
      const baseRevision = await targets.unpublishedDraft();
      return { values: [{ municipalityId: targets.world.here.id, baseRevision, changeNote: {} }] };
    },
    effect: "writes",
  },
};

/** The files whose cached functions may be called with any arguments by anybody: they read what is published. */
export const publicReads = [
  "app/[locale]/(site)/[country]/[slug]/opengraph-image.tsx",
  "app/[locale]/(site)/[country]/opengraph-image.tsx",
  "app/[locale]/(site)/opengraph-image.tsx",
  "features/directory/queries.ts",
  "features/profiles/queries.ts",
];
