import { parseArgs } from "node:util";
import { createAccountSchema, roleSchema } from "../features/accounts/schema";
import { locales } from "../lib/i18n/locales";
import { Refused, reading, runAsOperator } from "./lib/operator";

const usage =
  "npm run account:create -- --email <address> --role <role> --scope <scope> [--language <of a translator>] [--name <name>] [--locale <language>]";

const sentences: Record<string, string> = {
  email: "--email must be an e-mail address such as name@example.org.",
  name: "--name must have between 1 and 100 characters.",
  locale: `--locale must be one of ${locales.join(", ")}.`,
  role: `--role must be one of ${roleSchema.options.join(", ")}.`,
  scope:
    "--scope must be network, country:<code> such as country:tr, or municipality:<code>/<address> such as municipality:tr/konak, in lower case.",
  language: `--language must be one of ${locales.join(", ")}; a translator needs it and nobody else may have it.`,
};

function readArguments() {
  const text = { type: "string" } as const;
  const options = { email: text, role: text, scope: text, language: text, name: text, locale: text };
  return reading(() => parseArgs({ options }).values, usage);
}

function readAccount() {
  const given = readArguments();
  for (const name of ["email", "role", "scope"] as const) {
    if (!given[name]) throw new Refused(`--${name} is missing. Usage: ${usage}`);
  }
  const name = given.name ?? given.email?.trim();
  const parsed = createAccountSchema.safeParse({
    ...given,
    name,
    locale: given.locale ?? locales[0],
    language: given.language ?? null,
  });
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path[0]);
  throw new Refused(sentences[field] ?? `Usage: ${usage}`);
}

async function createAccount(): Promise<void> {
  const account = readAccount();
  // After the arguments: these load the settings, which end the command when one is missing.
  const { createAccountAsOperator } = await import("../features/accounts/mutations");
  const { sql } = await import("../db/client");
  try {
    const result = await createAccountAsOperator(account);
    if ("refused" in result) {
      const { scope, email } = account;
      const place = "slug" in scope ? `${scope.countryCode}/${scope.slug}` : "";
      const country = "countryCode" in scope ? scope.countryCode : "";
      throw new Refused(
        {
          taken: `The address ${email} already has an account.`,
          unknownCountry: `The network has no country with the code ${country}.`,
          unknownMunicipality: `The network has no municipality ${place}.`,
        }[result.refused],
      );
    }
    console.log(`Account: ${account.email}\nPassword: ${result.password}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

runAsOperator(createAccount);
