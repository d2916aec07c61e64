import { randomBytes, randomInt } from "node:crypto";
import { type Algorithm, hash, verify } from "@node-rs/argon2";

// The parameters that OWASP's password storage cheat sheet names first: 19 MiB, two passes, one thread.
const parameters = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** The same password typed on different keyboards is one sequence of characters. */
const normalise = (password: string) => password.normalize("NFKC");

/** argon2id in PHC string format. */
export const hashPassword = (password: string): Promise<string> => hash(normalise(password), parameters);

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash (no such account) it answers false after the same
 * work, so that the time of the answer does not tell who has an account.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(32).toString("base64url"));
  const other = await decoy;
  const isRight = await verify(passwordHash ?? other, normalise(password));
  return passwordHash !== null && isRight;
}

// Without letters and digits that are taken for one another.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A random password that can be read out and typed: five groups of four, 99 bits. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 5 }, group).join("-");
}
