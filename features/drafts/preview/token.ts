import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** The secret of a link: 256 bits that nobody can guess. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of it: from a copy of the database no link can be made. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** Whether a text could be a secret at all; anything else need not be looked up. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);
