import { sql } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db, type Transaction } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { authenticators, passkeys, recoveryCodes } from "@/db/schema/credentials";
import { untilWaiting } from "@/db/waiting.fixtures";
import { mintAdminScope, mintOwnScope, mintProvenScope, mintSessionScope } from "@/features/auth/gates";
import type { Grant } from "@/features/auth/scopes";
import { endSessionsOf } from "@/features/auth/session/end-sessions";
import { findSignIn } from "@/features/auth/session/find-sign-in";
import { holdAccount } from "@/features/auth/session/hold-account";
import { startSession } from "@/features/auth/session/session.fixtures";
import { issueLink, revokeLinks } from "@/features/auth/sign-in/links";
import { resetPassword } from "@/features/auth/sign-in/reset";
import { issueRecoveryCodes } from "@/features/second-factors/codes/recovery-mutations";
import { showSecondStep } from "@/features/second-factors/second-step-mutations";
import { resetTwoStepAsOperator } from "../mutations";
import { endOtherSessions, setOwnPassword } from "../own/mutations";
import { removeOwnPassword } from "../own/password-mutations";
import { resetTwoStep } from "./two-step-mutations";

vi.mock("@/features/auth/session/next-auth", () => ({}));

const email = "anna@konak.example";
const chosen = "mavi deniz sessiz gece";
const client = { address: "", userAgent: "" };
const chief: Grant = { role: "administrator", scope: "network", language: null };
let accountId: string;
let chiefId: string;
let sessionId: string;

const make = (address: string, grants: Grant[] = []) => {
  const account = { email: address, name: "Anna", language: "en", password: "p", grants } as const;
  const by = { accountId: null, actorName: "test" };
  return db.transaction(async (tx) => (await insertAccount(tx, account, by)) ?? "");
};
const open = (secondFactor: "passkey" | null) =>
  startSession({ id: accountId, name: "Anna" }, client, { secondFactor, isProven: true });
const link = () => db.transaction((tx) => issueLink(tx, { accountId, purpose: "password-reset", email }));

beforeEach(async () => {
  await db.delete(accounts);
  accountId = await make(email);
  chiefId = await make("chief@konak.example", [chief]);
  sessionId = await open("passkey");
});

async function scopes() {
  const signIn = await findSignIn(sessionId);
  const proven = signIn && mintProvenScope(signIn);
  const admin = mintAdminScope(
    { accountId: chiefId, name: "Chief", language: "en", grants: [chief] },
    { isProven: true },
  );
  if (!signIn || !proven || !admin) throw new Error("No scope");
  return { proven, admin, own: mintOwnScope(signIn.actor) };
}

/** What becomes of a deed that begins while another one holds the account and then does `meanwhile`. */
async function during(deed: () => Promise<unknown>, meanwhile: (tx: Transaction) => Promise<unknown>) {
  let begun: Promise<unknown> = Promise.resolve();
  await db.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    begun = deed();
    await Promise.race([untilWaiting(), begun]);
    await meanwhile(tx);
  });
  return begun;
}

const endAll = async (tx: Transaction) => {
  await revokeLinks(tx, accountId, ["password-reset"]);
  await endSessionsOf(tx, accountId);
};

test.each<[string, () => Promise<() => Promise<unknown>>, unknown]>([
  [
    "setting the password",
    async () => {
      const { own } = await scopes();
      return () => setOwnPassword(own, chosen, sessionId);
    },
    null,
  ],
  [
    "removing the password",
    async () => {
      const { proven } = await scopes();
      return () => removeOwnPassword(proven, sessionId);
    },
    { refused: "signedOut" },
  ],
  [
    "ending the other sessions",
    async () => {
      const { proven } = await scopes();
      return () => endOtherSessions(proven, sessionId);
    },
    undefined,
  ],
  [
    "setting the password by a link",
    async () => {
      const token = await link();
      return () => resetPassword(token, chosen);
    },
    { refused: "linkOver" },
  ],
])("%s waits for who changes the account, and sees what has become of it", async (_, prepare, expected) => {
  expect(await during(await prepare(), endAll)).toEqual(expected);
});

test("a recovery code is not spent on a session that has ended meanwhile", async () => {
  const [code = ""] = await db.transaction((tx) => issueRecoveryCodes(tx, accountId));
  await db.insert(authenticators).values({ accountId, secret: "x", confirmedAt: sql`now()` });
  sessionId = await open(null);
  const signIn = await findSignIn(sessionId);
  if (!signIn) throw new Error("No session");
  const session = mintSessionScope(signIn);
  const show = () =>
    showSecondStep(session, sessionId, { with: "recovery", code }, { address: null, device: null });
  expect(await during(show, endAll)).toEqual({ refused: "signedOut" });
  expect((await db.select().from(recoveryCodes)).filter(({ usedAt }) => usedAt)).toEqual([]);
});

test.each(["an administrator", "the operator"])(
  "a passkey that is being added does not outlast %s who takes them all away",
  async (who) => {
    await db.insert(recoveryCodes).values({ accountId, codeHash: "h" });
    const { admin } = await scopes();
    const reset = () =>
      who === "the operator" ? resetTwoStepAsOperator(email) : resetTwoStep(admin, accountId);
    const add = (tx: Transaction) =>
      tx.insert(passkeys).values({ accountId, credentialId: "c", publicKey: "k", name: "Key" });
    expect(await during(reset, add)).toBe("done");
    expect(await db.$count(passkeys)).toBe(0);
    expect(await db.$count(sessions)).toBe(0);
  },
);
