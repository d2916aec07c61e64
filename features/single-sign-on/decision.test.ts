import { expect, it } from "vitest";
import { decide } from "./decision";

const open = { id: "anna", isAccepted: true, isSuspended: false };
const invited = { ...open, isAccepted: false };
const suspended = { ...open, isSuspended: true };
const other = { ...open, id: "berk", isTied: false };
const free = <A>(account: A) => ({ ...account, isTied: false });
const taken = <A>(account: A) => ({ ...account, isTied: true });

const enters = { enter: "anna", isNewTie: false, isAcceptance: false };
const ties = { ...enters, isNewTie: true };
const refused = (reason: string, accountId: string | null = null) => ({ refused: reason, accountId });

it.each([
  // Known by their name at the provider: the address no longer matters.
  ["tied", true, { tied: open, byAddress: taken(open) }, enters],
  ["tied, another address now, nobody's", true, { tied: open, byAddress: null }, enters],
  ["tied, another address now, somebody's", true, { tied: open, byAddress: other }, enters],
  ["tied, address no longer verified", false, { tied: open, byAddress: taken(open) }, enters],
  ["tied, suspended", true, { tied: suspended, byAddress: null }, refused("suspended", "anna")],
  [
    "tied, suspended, somebody's address",
    true,
    { tied: suspended, byAddress: other },
    refused("suspended", "anna"),
  ],
  // The first time.
  ["new, with an account", true, { tied: null, byAddress: free(open) }, ties],
  ["new, invited", true, { tied: null, byAddress: free(invited) }, { ...ties, isAcceptance: true }],
  ["new, no account", true, { tied: null, byAddress: null }, refused("unknown")],
  ["new, suspended", true, { tied: null, byAddress: free(suspended) }, refused("suspended", "anna")],
  [
    "new, the account is another's there",
    true,
    { tied: null, byAddress: taken(open) },
    refused("otherPerson", "anna"),
  ],
  ["new, unverified", false, { tied: null, byAddress: free(open) }, refused("unverified")],
  ["new, unverified, invited", false, { tied: null, byAddress: free(invited) }, refused("unverified")],
  ["new, unverified, no account", false, { tied: null, byAddress: null }, refused("unverified")],
  ["new, unverified, suspended", false, { tied: null, byAddress: free(suspended) }, refused("unverified")],
  ["new, unverified, another's", false, { tied: null, byAddress: taken(open) }, refused("unverified")],
])("%s (verified: %s)", (_, isEmailVerified, known, decision) => {
  expect(decide({ isEmailVerified }, known)).toEqual(decision);
});
