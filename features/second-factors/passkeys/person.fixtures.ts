import { mintProvenScope } from "@/features/auth/gates";
import { findSignIn } from "@/features/auth/session/find-sign-in";
import { startSession } from "@/features/auth/session/session.fixtures";
import { type Asked, issueChallenge } from "./challenge-mutations";
import { addPasskey, removePasskey } from "./mutations";
import { SoftAuthenticator, type Wrongs } from "./passkey.fixtures";

export const client = { address: "203.0.113.7", userAgent: "a browser" };

/** The same in a browser that the account does not know. */
export const stranger = { ...client, device: null };

export const newChallenge = async (asked: Asked): Promise<string> =>
  Buffer.from(await issueChallenge(asked)).toString("base64url");

/** A person in a browser of their own, who has just shown who they are; their session's id changes on the way. */
export class Person {
  sessionId = "";
  constructor(readonly id: string) {}

  async signedIn() {
    const shown = { secondFactor: "totp", isProven: true } as const;
    this.sessionId = await startSession({ id: this.id, name: "Person" }, client, shown);
    return this;
  }

  async now() {
    const signIn = await findSignIn(this.sessionId);
    if (!signIn) throw new Error("signed out");
    return signIn;
  }

  async scope() {
    const scope = mintProvenScope(await this.now());
    if (!scope) throw new Error("unproven");
    return scope;
  }

  async add(
    device = new SoftAuthenticator(this.id),
    { challenge = "", ...wrongs }: Wrongs & { challenge?: string } = {},
  ) {
    const answer = device.register(
      challenge || (await newChallenge({ purpose: "register", accountId: this.id })),
      wrongs,
    );
    return this.follow(await addPasskey(await this.scope(), this.sessionId, answer, "Phone"));
  }

  async remove(credentialId: string) {
    return this.follow(await removePasskey(await this.scope(), this.sessionId, credentialId));
  }

  private follow<T extends { renewed: string } | { refused: string }>(outcome: T): T {
    if ("renewed" in outcome) this.sessionId = outcome.renewed;
    return outcome;
  }
}
