import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeAccount } from "@/db/account.fixtures";
import { db } from "@/db/client";
import { passkeys } from "@/db/schema/credentials";
import { rateLimits } from "@/db/schema/limits";
import { forgetAll, newestAudit } from "@/db/second-factors.fixtures";
import { findSignIn } from "@/features/auth/session/find-sign-in";
import { startSession } from "@/features/auth/session/session.fixtures";
import { askForPasskey } from "./ask-mutations";
import type { Asked } from "./challenge-mutations";
import { SoftAuthenticator } from "./passkey.fixtures";
import { newChallenge as challenge, client, stranger } from "./person.fixtures";
import { completeWithPasskey } from "./sign-in-mutations";

const anybody: Asked = { purpose: "sign-in", accountId: null };
const own = (): Asked => ({ purpose: "sign-in", accountId: anna });
let anna: string;
let bert: string;
let device: SoftAuthenticator;

const waiting = async () => ({
  accountId: anna,
  sessionId: await startSession({ id: anna, name: "anna" }, { ...client, address: "" }),
});

/** Puts the authenticator's passkey into the table as registering it would. */
async function keep({ id: credentialId, accountId, publicKey, counter }: SoftAuthenticator) {
  await db.insert(passkeys).values({ credentialId, accountId, publicKey, counter, name: "Phone" });
}

beforeAll(async () => {
  anna = await makeAccount("anna");
  bert = await makeAccount("bert");
});

beforeEach(async () => {
  await forgetAll();
  device = new SoftAuthenticator(anna);
  await keep(device);
});

describe("as the second step", () => {
  test("the account's own passkeys are named, and one lets the waiting session in under a new id", async () => {
    const session = await waiting();
    expect(await findSignIn(session.sessionId)).toMatchObject({ stage: "secondStep" });
    const question = await askForPasskey(own(), stranger);
    if ("refused" in question) throw new Error("slowed");
    expect(question.options.allowCredentials).toMatchObject([{ id: device.id }]);
    const answer = device.sign(question.options.challenge, { userHandle: undefined });
    const outcome = await completeWithPasskey(answer, session, stranger);
    if ("refused" in outcome) throw new Error(outcome.refused);
    expect(await findSignIn(outcome.sessionId ?? "")).toMatchObject({
      stage: "signedIn",
      provenAt: null,
    });
    expect(await findSignIn(session.sessionId)).toBeNull();
  });

  test("somebody else's passkey is refused, with either one's challenge", async () => {
    const other = new SoftAuthenticator(bert);
    await keep(other);
    const session = await waiting();
    const tries = [await challenge(own()), await challenge(anybody)];
    for (const given of tries) {
      const outcome = await completeWithPasskey(other.sign(given), session, stranger);
      expect(outcome).toHaveProperty("refused");
      // Tried for the account that was to be entered, whosever the passkey is.
      expect(await newestAudit()).toMatchObject({
        ...{ action: "session.second-step-refused", accountId: null, subjectId: anna },
        detail: { name: "anna", with: "passkey" },
      });
    }
    const foreign = await challenge({ purpose: "sign-in", accountId: bert });
    expect(await completeWithPasskey(device.sign(foreign), session, stranger)).toEqual({
      refused: "challenge",
    });
    expect(await findSignIn(session.sessionId)).toMatchObject({ stage: "secondStep" });
  });
});

test("who only knows the password keeps a browser that the account knows from no passkey", async () => {
  const session = await waiting();
  const account = createHash("sha256").update(anna).digest("base64url");
  const expire = new Date(Date.now() + 60_000);
  const used = ["passkey", "passkey-challenge"].map((what) => ({
    key: `${what}-account:${account}`,
    points: 60,
    expire,
  }));
  await db.insert(rateLimits).values(used);
  expect(await askForPasskey(own(), stranger)).toMatchObject({ refused: "slowed" });
  const answer = device.sign(await challenge(own()));
  expect(await completeWithPasskey(answer, session, stranger)).toMatchObject({ refused: "slowed" });
  const browser = { ...client, device: "a browser that the account knows" };
  expect(await askForPasskey(own(), browser)).toHaveProperty("options");
  expect(await completeWithPasskey(answer, session, browser)).toHaveProperty("sessionId");
});
