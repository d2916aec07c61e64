import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { passkeys } from "@/db/schema/credentials";
import { env } from "@/lib/env";
import type { TestAccount } from "./accounts";

/** A device in the browser that makes passkeys and signs with them. Its person touches it as soon as a page asks. */
export type Device = {
  /** Whether its person manages to unlock it; without, a page's request fails as one that was cancelled does. */
  unlock: (isUnlocked: boolean) => Promise<void>;
  /** Puts a passkey of the account into the device, and into the database as setting it up would. */
  hold: (account: TestAccount, name?: string) => Promise<void>;
  count: () => Promise<number>;
  /** Takes every passkey out of the device. */
  forget: () => Promise<void>;
};

/** With `inField` its person also chooses at once what the browser offers in a field; else it offers nothing there. */
export async function plugIn(page: Page, { inField = false } = {}): Promise<Device> {
  if (!inField) {
    await page.addInitScript(() => {
      PublicKeyCredential.isConditionalMediationAvailable = async () => false;
    });
  }
  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable");
  const { authenticatorId } = await client.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    unlock: async (isUserVerified) => {
      await client.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
    },
    hold: async (account, name = "Phone") => {
      const { credential, credentialId, publicKey } = newCredential(account.id);
      await client.send("WebAuthn.addCredential", { authenticatorId, credential });
      await db.insert(passkeys).values({ credentialId, accountId: account.id, publicKey, name });
    },
    forget: async () => {
      await client.send("WebAuthn.clearCredentials", { authenticatorId });
    },
    count: async () => {
      const { credentials } = await client.send("WebAuthn.getCredentials", { authenticatorId });
      return credentials.length;
    },
  };
}

function newCredential(accountId: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  // A COSE key in CBOR: kind EC2, algorithm ES256, curve P-256, and the two coordinates of 32 bytes.
  const cose = Buffer.concat([
    Buffer.from("a5010203262001215820", "hex"),
    Buffer.from(x, "base64url"),
    Buffer.from("225820", "hex"),
    Buffer.from(y, "base64url"),
  ]);
  const id = randomBytes(32);
  const credential = {
    credentialId: id.toString("base64"),
    isResidentCredential: true,
    rpId: new URL(env.SITE_URL).hostname,
    privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
    userHandle: Buffer.from(accountId.replaceAll("-", ""), "hex").toString("base64"),
    signCount: 0,
  };
  return { credential, credentialId: id.toString("base64url"), publicKey: cose.toString("base64url") };
}

/** Gives an account a passkey on a device that is somewhere else; answers with its id. */
export async function holdElsewhere(
  { id: accountId }: Pick<TestAccount, "id">,
  name: string,
): Promise<string> {
  const { credentialId, publicKey } = newCredential(accountId);
  await db.insert(passkeys).values({ credentialId, accountId, publicKey, name });
  return credentialId;
}

/** The names of an account's passkeys. */
export async function passkeysOf(account: TestAccount): Promise<string[]> {
  const rows = await db.select().from(passkeys).where(eq(passkeys.accountId, account.id));
  return rows.map(({ name }) => name).sort();
}
