import { hkdfSync } from "node:crypto";
import { env } from "./env";

/** A key of 32 bytes for one purpose, made from AUTH_SECRET: what is sealed for one opens nothing elsewhere. */
export const derivedKey = (purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", env.AUTH_SECRET, "partner-cities", purpose, 32));
