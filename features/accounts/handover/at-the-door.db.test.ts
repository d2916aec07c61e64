import { eq } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { handovers } from "@/db/schema/handovers";
import { mails } from "@/db/schema/mail";
import { municipalities } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { untilWaiting } from "@/db/waiting.fixtures";
import { holdAccount } from "@/features/auth/session/hold-account";
import { tellOfIdleEditors } from "./mutations";

vi.mock("@/features/auth/session/next-auth", () => ({}));

const LONG_AGO = new Date(Date.now() - 181 * 86_400_000);

async function person(name: string, grant: NewGrant): Promise<string> {
  const account = {
    email: `${name}@x.example`,
    name,
    language: "en",
    password: "p",
    grants: [grant],
  } as const;
  const by = { accountId: null, actorName: "test" };
  return (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
}

beforeEach(async () => {
  await seed();
  await db.delete(accounts);
  await db.delete(handovers);
  await db.delete(mails);
});

test.each([
  ["comes in: nobody is told", true, 0],
  ["does not after all: administrators are told", false, 1],
])("while the nightly job looks, an idle editor is at the door, and %s", async (_, comesIn, told) => {
  const [konak] = await db.select().from(municipalities).where(eq(municipalities.slug, "konak"));
  const here = { role: "editor", scope: "municipality", municipalityId: konak?.id } as const;
  await person("Ada", { role: "administrator", scope: "network" });
  const ids = [await person("Anna", here), await person("Bora", here)];
  for (const id of ids) {
    const seen = { acceptedAt: LONG_AGO, lastSignInAt: LONG_AGO };
    await db.update(accounts).set(seen).where(eq(accounts.id, id));
  }
  const [anna = ""] = ids;
  let looking: Promise<void> = Promise.resolve();
  // As a sign-in does: it holds the account, and only then notes that its person was there.
  await db.transaction(async (tx) => {
    await holdAccount(tx, anna);
    looking = tellOfIdleEditors();
    await Promise.race([untilWaiting(), looking]);
    if (comesIn) await tx.update(accounts).set({ lastSignInAt: new Date() }).where(eq(accounts.id, anna));
  });
  await looking;
  expect(await db.$count(handovers)).toBe(told);
  expect(await db.$count(mails, eq(mails.kind, "handover"))).toBe(told);
});
