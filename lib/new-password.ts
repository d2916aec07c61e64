import { z } from "zod";

const LEAST = 12;
const MOST = 128;

const lengthOf = (password: string) => [...password.normalize("NFKC")].length;

/**
 * A password that somebody chooses: any characters, spaces included, counted as people count them. How common it is, is
 * asked of `strengthOf` where the person is known.
 */
export const newPasswordSchema = z
  .string()
  .refine((password) => lengthOf(password) >= LEAST, "passwordShort")
  .refine((password) => lengthOf(password) <= MOST, "passwordLong");
