import { accountPath, confirmAddress, setUpAddress } from "./paths";

/** The pages that ask who somebody is: that of their account, where a factor is set up, and one that leads back. */
export const proofPages = ["account", "set-up", "confirm"] as const;
export type ProofPage = (typeof proofPages)[number];

/** A page that asks, where it leads on to, and the language in which it is read. */
export type AskedOn = { on: ProofPage; next: string; lang?: string | undefined };

export function addressOfProof({ on, next, lang }: AskedOn): string {
  if (on === "account") return accountPath;
  return on === "set-up" ? setUpAddress(next, lang) : confirmAddress(next, lang);
}

/** Where somebody goes on who has shown who they are. */
export const addressAfterProof = (asked: AskedOn): string =>
  asked.on === "confirm" ? asked.next : addressOfProof(asked);
