import { newPasswordSchema } from "@/lib/new-password";
import { strengthOf } from "@/lib/password-strength";

/** What speaks against a password that somebody chooses, as a key of `auth.problem`; null when nothing does. */
export function problemOf(
  password: string,
  person: { name: string; email: string },
): "passwordShort" | "passwordLong" | "passwordCommon" | null {
  const parsed = newPasswordSchema.safeParse(password);
  if (!parsed.success) {
    return parsed.error.issues[0]?.message === "passwordLong" ? "passwordLong" : "passwordShort";
  }
  return strengthOf(password, [person.name, person.email]) === "common" ? "passwordCommon" : null;
}
