import { createHmac, randomInt } from "node:crypto";
import { derivedKey } from "@/lib/derived-key";

/** How many codes a set has. */
export const CODES = 10;
const GROUPS = 3;
const LETTERS_IN_GROUP = 4;
// Without letters and digits that are taken for one another.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

const group = () =>
  Array.from({ length: LETTERS_IN_GROUP }, () => letters[randomInt(letters.length)]).join("");
const newCode = () => Array.from({ length: GROUPS }, group).join("-");

/** Ten different codes that can be read out and typed, 59 bits each. */
export function newRecoveryCodes(): string[] {
  const codes = new Set<string>();
  while (codes.size < CODES) codes.add(newCode());
  return [...codes];
}

/** A code as it was given out, however it was typed; null for what cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed.toLowerCase().replace(/[^a-z0-9]/g, "");
  const isWhole = plain.length === GROUPS * LETTERS_IN_GROUP && [...plain].every((l) => letters.includes(l));
  return isWhole ? (plain.match(/.{4}/g)?.join("-") ?? null) : null;
}

/**
 * What is kept of a code. It is found by this value, which nobody without AUTH_SECRET can make: neither a copy of the
 * database nor the time of an answer tells anything of the code.
 */
export const hashRecoveryCode = (accountId: string, code: string): string =>
  createHmac("sha256", derivedKey("recovery-codes")).update(`${accountId}\n${code}`).digest("base64url");
