// with-database.mjs <program> [arguments]: runs a command of the project with a database, starting the embedded one when
// DATABASE_URL is not set. `next …` runs the site; a file name runs that TypeScript file as server code.
import { checkDatabase, migrate, openDatabase, seed } from "../lib/database.mjs";
import { installDependencies } from "../lib/install.mjs";
import { main } from "../lib/main.mjs";
import { Problem, say } from "../lib/messages.mjs";
import { requirePort } from "../lib/ports.mjs";
import { bin, startTied, typescript } from "../lib/processes.mjs";
import { secrets } from "../lib/secrets.mjs";
import { databaseUrlSetting, portSetting, siteUrl } from "../lib/settings.mjs";

/** An embedded database is made ready unasked; a database of the person's own is only looked at. */
async function prepare(database, program) {
  const told = await (database.embedded ? migrate(database) : checkDatabase(database));
  if (told) say(told);
  if (!database.embedded) return;
  if (program !== "next") return;
  const firstSignIn = await seed(database);
  if (firstSignIn) say(`First sign-in: ${firstSignIn.email}\nPassword: ${firstSignIn.password}`);
}

await main(async () => {
  const [program, ...args] = process.argv.slice(2);
  if (!program) throw new Problem("Usage: node scripts/with-database.mjs <next|file.ts> [arguments]");
  const isFile = program.endsWith(".ts");
  const serves = program === "next" && ["dev", "start"].includes(args[0]);
  const port = portSetting("PORT", 3000);
  databaseUrlSetting();
  if (serves) await requirePort(port, { command: `npm run ${args[0]}` });
  await installDependencies();
  const database = await openDatabase();
  const migrates = program === "db/migrate.ts";
  if (!migrates) await prepare(database, program);
  const address = siteUrl(port);
  const child = startTied(isFile ? typescript(program, ...args) : [...bin(program), ...args], {
    env: {
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: (migrates && database.ownerUrl) || "",
      AUTH_SECRET: process.env.AUTH_SECRET || secrets().authSecret,
      AUTH_URL: process.env.AUTH_URL || address,
      SITE_URL: address,
      PORT: String(port),
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  return child.ended;
});
