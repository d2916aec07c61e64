import { parseArgs } from "node:util";
import { emailSchema } from "../lib/email";
import { Refused, reading, runAsOperator } from "./lib/operator";

const usage = "npm run account:reset-two-step -- --email <address>";

function readEmail(): string {
  const options = { email: { type: "string" } } as const;
  const { email } = reading(() => parseArgs({ options }).values, usage);
  if (!email) throw new Refused(`--email is missing. Usage: ${usage}`);
  const parsed = emailSchema.safeParse(email);
  if (!parsed.success) throw new Refused("--email must be an e-mail address such as name@example.org.");
  return parsed.data;
}

runAsOperator(async () => {
  const email = readEmail();
  // After the arguments: these load the settings, which end the command when one is missing.
  const { resetTwoStepAsOperator } = await import("../features/accounts/mutations");
  const { sql } = await import("../db/client");
  try {
    const result = await resetTwoStepAsOperator(email);
    if (result === "unknown") throw new Refused(`There is no account with the address ${email}.`);
    if (result === "nothing") throw new Refused(`The account ${email} has no second step to take away.`);
    console.log(`Two-step sign-in of ${email} has been reset, and all its sessions have ended.`);
  } finally {
    await sql.end({ timeout: 5 });
  }
});
