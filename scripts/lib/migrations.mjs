import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { Problem } from "./messages.mjs";
import { bin, run } from "./processes.mjs";
import { ensureDataDir } from "./secrets.mjs";
import { dataDir, root } from "./settings.mjs";

const NOTHING_TO_DO = /No schema changes, nothing to migrate/;
const NO_CLASH = /Everything's fine/;

/**
 * Fails unless the migrations in drizzle/ follow one from another and lead to exactly the tables of db/schema. Tries it
 * on a copy and looks at what came of it: drizzle-kit also exits with 0 when it did nothing.
 */
export async function checkMigrations() {
  ensureDataDir();
  const copy = mkdtempSync(path.join(dataDir, "migrations-"));
  try {
    cpSync(path.join(root, "drizzle"), copy, { recursive: true });
    const env = { DRIZZLE_OUT: path.relative(root, copy) };
    const before = readdirSync(copy, { recursive: true }).length;
    const checked = await run([...bin("drizzle-kit"), "check"], { env });
    if (checked.code !== 0 || !NO_CLASH.test(checked.output)) {
      throw new Problem(`The migrations contradict one another:\n${checked.output.trim()}`);
    }
    const generated = await run([...bin("drizzle-kit"), "generate"], { env });
    const after = readdirSync(copy, { recursive: true }).length;
    if (generated.code !== 0 || after !== before || !NOTHING_TO_DO.test(generated.output)) {
      throw new Problem(
        `db/schema has changes without a migration: run npm run db:generate -- --name <what-changes>.\n${generated.output.trim()}`,
      );
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
