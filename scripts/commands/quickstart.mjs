import { build } from "../lib/build.mjs";
import { migrate, openDatabase, seed } from "../lib/database.mjs";
import { requireSpace } from "../lib/disk.mjs";
import { installDependencies } from "../lib/install.mjs";
import { main } from "../lib/main.mjs";
import { bold, Problem, say, step } from "../lib/messages.mjs";
import { requirePort } from "../lib/ports.mjs";
import { secrets } from "../lib/secrets.mjs";
import { databaseUrlSetting, portSetting, root, siteUrl } from "../lib/settings.mjs";
import { startSite } from "../lib/web.mjs";

const COMMAND = "npm run quickstart";

function showFirstSignIn({ email, password }) {
  const line = "─".repeat(64);
  say(`\n${line}`);
  say(bold("  First sign-in: an administrator account was made for you."));
  say(`  E-mail:   ${email}`);
  say(`  Password: ${bold(password)}`);
  say("  It is shown this once and stored nowhere in readable form: note it now.");
  say(`${line}\n`);
}

await main(async () => {
  const port = portSetting("PORT", 3000);
  databaseUrlSetting();
  await requirePort(port, { command: COMMAND });
  await requireSpace(root, 100, "to run the site");
  await installDependencies();

  step("Starting the database …");
  const database = await openDatabase();
  const changes = await migrate(database);
  if (changes) say(changes);
  const firstSignIn = await seed(database);
  // Shown as soon as it exists: a build that fails must not swallow a password that is never shown again.
  if (firstSignIn) showFirstSignIn(firstSignIn);

  const address = siteUrl(port);
  const env = {
    DATABASE_URL: database.url,
    AUTH_SECRET: process.env.AUTH_SECRET || secrets().authSecret,
    AUTH_URL: process.env.AUTH_URL || address,
    SITE_URL: address,
    PORT: String(port),
  };
  await build({ env });
  step("Starting the site …");
  const site = await startSite({ port, env, quiet: true });
  say(`\n${bold(`Partner Cities is running on ${address}`)}`);
  say(`Sign in at ${address}/sign-in. Press Ctrl-C to stop everything.\n`);

  const cause = await Promise.race([
    site.ended.then((code) => `The web server stopped by itself (exit code ${code}).`),
    (database.ended ?? new Promise(() => {})).then(() => "The database stopped by itself."),
  ]);
  throw new Problem(`${cause} Run ${COMMAND} to start again; all data is kept.`);
});
