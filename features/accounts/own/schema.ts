import { z } from "zod";
import { emailSchema } from "@/lib/email";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { newPasswordSchema } from "@/lib/new-password";
import { personNameSchema } from "../people/schema";

// The messages are keys of `auth.problem`.

export const ownProfileSchema = z.object({
  name: personNameSchema,
  language: localeSchema,
});
export type OwnProfile = z.output<typeof ownProfileSchema>;

const presentPassword = z.string().min(1, "passwordMissing").max(1000);

export const ownPasswordSchema = z.object({ present: presentPassword, password: newPasswordSchema });

export const ownEmailSchema = z.object({
  email: z.string().min(1, "emailMissing").pipe(emailSchema),
  present: presentPassword,
});

/** For what only who knows the present password may do, however recently they have signed in. */
export const presentPasswordSchema = z.object({ present: presentPassword });

/** The hash by which a session is named in the list of one's own. */
export const ownSessionSchema = z.object({ session: z.string().regex(/^[\w-]{43}$/) });
