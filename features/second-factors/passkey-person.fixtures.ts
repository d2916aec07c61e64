import { desc } from "drizzle-orm";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { auditLog, sessions } from "@/db/schema/accounts";
import { identities, passkeyChallenges, passkeys, recoveryCodes } from "@/db/schema/credentials";
import { grants } from "@/db/schema/grants";
import { rateLimits } from "@/db/schema/limits";
import { mails } from "@/db/schema/mail";
import { findSignIn } from "@/features/auth/find-sign-in";
import { mintProvenScope } from "@/features/auth/gates";
import { startSession } from "@/features/auth/sessions";
import { SoftAuthenticator, type Wrongs } from "./passkey.fixtures";
import { type Asked, issueChallenge } from "./passkey-challenge-mutations";
import { addPasskey, removePasskey } from "./passkey-mutations";

export const client = { address: "203.0.113.7", userAgent: "a browser" };

/** Makes an account that nobody has signed in to yet. */
export async function makeAccount(name: string): Promise<string> {
  const account = {
    email: `${name}@konak.example`,
    name,
    language: "en",
    password: "p",
    grants: [],
  } as const;
  const by = { accountId: null, actorName: "test" };
  return (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
}

export async function forgetAll(): Promise<void> {
  const tables = [
    sessions,
    passkeys,
    passkeyChallenges,
    recoveryCodes,
    mails,
    grants,
    rateLimits,
    identities,
  ];
  for (const table of tables) await db.delete(table);
}

export const newChallenge = async (asked: Asked): Promise<string> =>
  Buffer.from(await issueChallenge(asked)).toString("base64url");
export const newestAudit = async () =>
  (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0];
export const mailed = async () => (await db.select().from(mails)).map(({ kind, text }) => ({ kind, text }));

/** A person in a browser of their own, who has just signed in; their session's id changes on the way. */
export class Person {
  sessionId = "";
  constructor(readonly id: string) {}

  async signedIn() {
    this.sessionId = await startSession({ id: this.id, name: "Person" }, client, { secondFactor: "totp" });
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
