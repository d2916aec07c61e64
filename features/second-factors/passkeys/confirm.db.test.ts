import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { makeAccount } from "@/db/account.fixtures";
import { db } from "@/db/client";
import { sessions } from "@/db/schema/accounts";
import { forgetAll, newestAudit } from "@/db/second-factors.fixtures";
import { mintProvenScope, mintSessionScope } from "@/features/auth/gates";
import { findSignIn } from "@/features/auth/session/find-sign-in";
import { askForPasskey } from "./ask-mutations";
import type { Asked } from "./challenge-mutations";
import { confirmWithPasskey } from "./confirm-mutations";
import { SoftAuthenticator, type Wrongs } from "./passkey.fixtures";
import { newChallenge, Person, stranger } from "./person.fixtures";

// The gates read the browser's cookie, which nothing here has to do with.
vi.mock("@/features/auth/session/next-auth", () => ({}));

let anna: string;
let bert: string;

beforeAll(async () => {
  anna = await makeAccount("anna");
  bert = await makeAccount("bert");
});
beforeEach(forgetAll);

describe("confirming who one is", () => {
  const asked = (): Asked => ({ purpose: "confirm", accountId: anna });
  async function unproven(device: SoftAuthenticator) {
    const person = await new Person(anna).signedIn();
    await person.add(device);
    await db.update(sessions).set({ provenAt: null });
    return person;
  }

  test("with one's own passkey counts for a quarter of an hour, under a new id", async () => {
    const device = new SoftAuthenticator(anna);
    const person = await unproven(device);
    expect(mintProvenScope(await person.now())).toBeNull();
    const question = await askForPasskey(asked(), stranger);
    if ("refused" in question) throw new Error(question.refused);
    const answer = device.sign(question.options.challenge);
    const scope = mintSessionScope(await person.now());
    const outcome = await confirmWithPasskey(scope, person.sessionId, answer, stranger);
    if ("refused" in outcome || !outcome.renewed) throw new Error("refused");
    expect(await findSignIn(person.sessionId)).toBeNull();
    person.sessionId = outcome.renewed;
    expect(mintProvenScope(await person.now())).not.toBeNull();
  });

  test.each<[string, Partial<Asked>, Wrongs, string]>([
    ["a challenge for signing in", { purpose: "sign-in", accountId: null }, {}, "challenge"],
    ["a challenge for the second step", { purpose: "sign-in" }, {}, "challenge"],
    ["a challenge for registering", { purpose: "register" }, {}, "challenge"],
    ["another key", {}, { otherKey: true }, "answer"],
  ])("with %s is refused and recorded", async (_, other, wrongs, refused) => {
    const device = new SoftAuthenticator(anna);
    const person = await unproven(device);
    const answer = device.sign(await newChallenge({ ...asked(), ...other }), wrongs);
    const scope = mintSessionScope(await person.now());
    expect(await confirmWithPasskey(scope, person.sessionId, answer, stranger)).toEqual({ refused });
    expect(mintProvenScope(await person.now())).toBeNull();
    expect(await newestAudit()).toMatchObject({
      action: "session.proof-refused",
      accountId: anna,
      detail: { reason: refused },
    });
  });

  test("with somebody else's passkey is refused", async () => {
    const person = await unproven(new SoftAuthenticator(anna));
    const other = new SoftAuthenticator(bert);
    await (await new Person(bert).signedIn()).add(other);
    const answer = other.sign(await newChallenge(asked()));
    const scope = mintSessionScope(await person.now());
    expect(await confirmWithPasskey(scope, person.sessionId, answer, stranger)).toEqual({
      refused: "unknownPasskey",
    });
    expect(await newestAudit()).toMatchObject({ accountId: anna, actorName: "anna", subjectId: anna });
  });
});
