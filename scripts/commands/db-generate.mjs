import { main } from "../lib/main.mjs";
import { Problem } from "../lib/messages.mjs";
import { bin, run, startTied } from "../lib/processes.mjs";

/** `npm run db:generate -- --name what-changes`: writes the migration from the last one to db/schema. */
await main(async () => {
  const args = [...bin("drizzle-kit"), "generate", ...process.argv.slice(2)];
  if (process.stdin.isTTY) return startTied(args).ended;
  const { code, output } = await run(args, { show: true });
  // Without a terminal drizzle-kit cannot ask whether a column was renamed; it then does nothing and exits with 0.
  if (/interactive prompts|TTY/i.test(output)) {
    throw new Problem(
      "Nothing was written, because drizzle-kit has a question: run the command in a terminal.",
    );
  }
  return code;
});
