import { hkdfSync } from "node:crypto";
import { CompactEncrypt, compactDecrypt } from "jose";
import { env } from "./env";

/** A key for one use, so that what is sealed for one purpose cannot be passed off for another. */
const keyFor = (purpose: string) =>
  new Uint8Array(hkdfSync("sha256", env.AUTH_SECRET, "", `partner-cities:${purpose}`, 32));

/** Encrypts a text for keeping it in the database, as a compact JWE (A256GCM) under a key derived from AUTH_SECRET. */
export const seal = (text: string, purpose: string): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .encrypt(keyFor(purpose));

/** The sealed text; null when it was sealed with another key or for another purpose, or was changed. */
export async function unseal(sealed: string, purpose: string): Promise<string | null> {
  try {
    const { plaintext } = await compactDecrypt(sealed, keyFor(purpose), {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    });
    return new TextDecoder().decode(plaintext);
  } catch {
    return null;
  }
}
