import { type ActionEntry, empty } from "./entries";
import type { Targets } from "./targets";

/** An action about one person, with a form of which the id is all that counts. */
const onPerson = (
  person: (targets: Targets) => Promise<string> = (targets) => targets.person(),
  may: "people" | "people.p" = "people",
): ActionEntry => ({
  may,
  call: async (targets) => ({ state: empty("person"), fields: { accountId: await person(targets) } }),
  effect: "writes",
});
/** The same for what needs a proof besides. */
const withProof = (person?: (targets: Targets) => Promise<string>) => onPerson(person, "people.p");
/** The same where there is no state: the buttons of the list. */
const onRow = (person: (targets: Targets) => Promise<string>): ActionEntry => ({
  may: "people",
  call: async (targets) => ({ fields: { accountId: await person(targets) } }),
  effect: "writes",
});
const invited = (targets: Targets) => targets.person({ isOpened: false });

/** What administrators do with accounts. */
export const peopleActions: Record<string, ActionEntry> = {
  "features/accounts/people/actions.ts#inviteAction": {
    may: "people",
    call: (targets) => ({
      state: empty("people"),
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
  "features/accounts/people/actions.ts#suspendAction": onPerson(),
  "features/accounts/people/actions.ts#reactivateAction": onPerson((targets) =>
    targets.person({ isSuspended: true }),
  ),
  "features/accounts/people/actions.ts#endSessionsAction": onPerson(),
  "features/accounts/people/actions.ts#resendAction": onPerson(invited),
  "features/accounts/people/actions.ts#revokeAction": onPerson(invited),
  "features/accounts/people/actions.ts#removeAccountAction": withProof(),
  "features/accounts/people/actions.ts#remindAction": onPerson(),
  "features/accounts/people/actions.ts#resetTwoStepAction": withProof((targets) => targets.personWithApp()),
  "features/accounts/people/actions.ts#untieAction": withProof((targets) => targets.personAtProvider()),
  "features/accounts/people/actions.ts#resendFromListAction": onRow(invited),
  "features/accounts/people/actions.ts#remindFromListAction": onRow((targets) => targets.person()),
  "features/accounts/people/actions.ts#addGrantAction": {
    may: "people",
    call: async (targets) => ({
      state: empty("people"),
      fields: {
        accountId: await targets.person(),
        role: "translator",
        into: "tr",
        place: `municipality:${targets.world.here.id}`,
      },
    }),
    effect: "writes",
  },
  "features/accounts/people/actions.ts#removeGrantAction": {
    may: "people",
    call: async (targets) => {
      const grant = { scope: "municipality", municipalityId: targets.world.here.id } as const;
      const grants = [{ role: "editor", ...grant } as const, { role: "reviewer", ...grant } as const];
      const accountId = await targets.person({ grants });
      return { state: empty("people"), fields: { accountId, grantId: await targets.grantOf(accountId) } };
    },
    effect: "writes",
  },
};
