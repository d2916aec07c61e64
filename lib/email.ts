import { z } from "zod";

/** One spelling for one mailbox: NFC, without surrounding space, lower case. */
export const normaliseEmail = (text: string): string => text.normalize("NFC").trim().toLowerCase();

/** An e-mail address in its one spelling. Only a message can prove more than its form. */
export const emailSchema = z
  .string()
  .transform(normaliseEmail)
  .pipe(
    z
      .string()
      .max(254)
      .regex(/^[^\s\p{C}@,;:<>"]+@[^\s\p{C}@,;:<>"]+$/u),
  );

/** Enough of an address for its owner to know it again, for records of people who have no account. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return `${[...email][0]}…${email.slice(at)}`;
}

/** What zod takes for an e-mail address, in the letters of every language: domains such as köy.example exist. */
const ADDRESS =
  /^(?!\.)(?!.*\.\.)[\p{L}\p{M}\p{N}_'+.-]*[\p{L}\p{M}\p{N}_+-]@(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.)+\p{L}[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$/u;

/** An address to show to readers, as it was written; stricter than what may sign in, because nothing proves it. */
export const emailAddress = z.email({ pattern: ADDRESS }).max(254);
