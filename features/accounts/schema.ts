import { z } from "zod";
import { emailSchema } from "@/lib/email";
import { localeSchema } from "@/lib/i18n/locale-schema";

export const roleSchema = z.enum(["editor", "translator", "reviewer", "administrator"]);

/** A scope as it is written for commands: `network`, `country:tr` or `municipality:tr/konak`. */
export const scopeSchema = z.string().transform((text, context) => {
  if (text === "network") return { scope: "network" } as const;
  const country = /^country:([a-z]{2})$/.exec(text);
  if (country?.[1]) return { scope: "country", countryCode: country[1] } as const;
  const [, countryCode, slug] = /^municipality:([a-z]{2})\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text) ?? [];
  if (countryCode && slug) return { scope: "municipality", countryCode, slug } as const;
  context.addIssue("invalid");
  return z.NEVER;
});
export type ScopeInput = z.output<typeof scopeSchema>;

export const createAccountSchema = z
  .object({
    email: emailSchema,
    name: z.string().trim().min(1).max(100),
    locale: localeSchema,
    role: roleSchema,
    scope: scopeSchema,
    language: localeSchema.nullable(),
  })
  .refine(({ role, language }) => (role === "translator") === (language !== null), { path: ["language"] });
export type CreateAccount = z.output<typeof createAccountSchema>;
