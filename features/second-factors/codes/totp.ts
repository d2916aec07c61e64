import { Secret, TOTP } from "otpauth";

const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
/** What every app understands: RFC 6238 as most of them implement it. */
const shape = { algorithm: "SHA1", digits: 6, period: STEP_SECONDS };

/** A new shared secret, as random as the hash is long, in base32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** The address that a QR code holds: who the code is for, and the secret. */
export const otpauthAddress = (
  secret: string,
  { issuer, label }: { issuer: string; label: string },
): string => new TOTP({ ...shape, secret, issuer, label }).toString();

/** A secret as it is read and typed by hand: groups of four. */
export const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(" ") ?? "";

/** The six digits that somebody typed or pasted, with spaces or without; null for anything else. */
export function readCode(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, "");
  return /^[0-9]{6}$/.test(digits) ? digits : null;
}

/**
 * The time step to which a code belongs: the present one or, as clocks differ, one of its neighbours. Never one up to
 * `lastStep`, the newest that was used: no code counts twice. Null for a wrong code.
 */
export function matchingStep(secret: string, typed: string, now: Date, lastStep: number): number | null {
  const token = readCode(typed);
  if (!token) return null;
  const key = Secret.fromBase32(secret);
  const present = Math.floor(now.getTime() / 1000 / STEP_SECONDS);
  const matches = (step: number) =>
    TOTP.validate({ ...shape, token, secret: key, timestamp: step * STEP_SECONDS * 1000, window: 0 }) !==
    null;
  return [present, present - 1, present + 1].find((step) => step > lastStep && matches(step)) ?? null;
}
