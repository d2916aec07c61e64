// npm run bench:size -- [3 1000 10000 100000]: fills a database to each size, builds and serves the site, measures it, and prints
// one table. Nothing here passes or fails; what cannot be measured is said, and the rest goes on.
//   --keep            keeps the filled databases and takes those that an earlier run has kept
//   --database <url>  measures this database as it is; it is never written to, but for its statistics
//   --crawl <number>  so many profiles are read by the crawler, 20,000 unless it is said
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { createDisposableDatabase, openCountingServer, seed } from "../lib/database.mjs";
import { installDependencies } from "../lib/install.mjs";
import { main } from "../lib/main.mjs";
import { Problem, say, step } from "../lib/messages.mjs";
import { freePort } from "../lib/ports.mjs";
import { bin, mustRun, typescript } from "../lib/processes.mjs";
import { databaseUrlSetting, ownerUrlSetting, root } from "../lib/settings.mjs";
import { startSite } from "../lib/web.mjs";

const SIZES = [3, 1000, 10_000, 100_000];
const DIST_DIR = ".next-bench";
const USAGE = "Usage: npm run bench:size -- [--keep] [--database <url>] [--crawl <number>] [sizes, from 3]";
/** In the order in which they are made; the crawler last, because the server holds more after it. */
const MEASURES = ["pages", "search", "database-time", "whole-set", "crawl"];

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { keep: { type: "boolean" }, database: { type: "string" }, crawl: { type: "string" } },
    });
    const sizes = positionals.map(Number);
    const wrong = sizes.some((size) => !Number.isInteger(size) || size < 3);
    if (wrong || !/^[1-9]\d*$/.test(values.crawl ?? "1")) throw new Error();
    databaseUrlSetting({ DATABASE_URL: values.database });
    return { ...values, sizes: sizes.length > 0 ? sizes.toSorted((a, b) => a - b) : SIZES };
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(USAGE);
  }
}

async function seconds(work) {
  const from = performance.now();
  await work();
  return ((performance.now() - from) / 1000).toFixed(1);
}

/** A row that cannot be measured is a row all the same. */
async function rowsOf(name, measure) {
  try {
    return await measure();
  } catch (error) {
    say(`${name}: ${error instanceof Error ? error.message : error}`);
    return { [name]: "failed" };
  }
}

/** The three profiles of the seed are there already. */
async function load(size, env) {
  if (size === 3) return {};
  const args = ["--municipalities", String(size - 3)];
  const { stdout } = await mustRun("Filling", typescript("db/fill.ts", ...args), { env, show: true });
  const [, written, rate] = /^(\d+) municipalities written .* (\d+) a second/m.exec(stdout) ?? [];
  return written === "0" ? {} : { "loading, municipalities a second": rate };
}

async function serve(env) {
  rmSync(path.join(root, DIST_DIR), { recursive: true, force: true });
  const production = { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const built = await seconds(() => mustRun("The build", [...bin("next"), "build"], { env: production }));
  return { built, site: await startSite({ port: Number(env.PORT), distDir: DIST_DIR, env, quiet: true }) };
}

async function measure(size, database, { crawl = "20000" }) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: database.url,
    AUTH_SECRET: "only-for-measuring-only-for-measuring",
    LANGUAGES: "en,tr",
    ...{ AUTH_URL: address, SITE_URL: address, PORT: String(port), NEXT_DIST_DIR: DIST_DIR },
  };
  const asOwner = { ...env, DATABASE_URL: database.ownerUrl };
  const rows = {};
  if (database.isOurs) {
    step(`${size}: filling`);
    Object.assign(rows, await load(size, env));
  }
  await rowsOf("statistics", () =>
    mustRun("The statistics", typescript("bench/analyze.ts"), { env: asOwner }),
  );
  step(`${size}: building`);
  const { built, site } = await serve(env);
  rows["build, s"] = built;
  try {
    for (const name of MEASURES) {
      step(`${size}: measuring ${name}`);
      const args = [address, String(site.child.pid), crawl];
      const made = await rowsOf(name, async () => {
        const program = typescript(`bench/at-size/${name}.ts`, ...args);
        const { stdout } = await mustRun(name, program, { env: name === "database-time" ? asOwner : env });
        return JSON.parse(stdout);
      });
      Object.assign(rows, made);
    }
  } finally {
    await site.stop();
  }
  return rows;
}

/** The databases to measure, each opened when its turn comes. */
async function databases({ database: own, keep, sizes }) {
  if (own) {
    const ownerUrl = ownerUrlSetting() ?? own;
    return [["as it is", async () => ({ url: own, ownerUrl, isOurs: false })]];
  }
  const server = await openCountingServer({ keep });
  return sizes.map((size) => [
    size,
    async () => {
      const database = await createDisposableDatabase(server, `size_${size}`);
      await seed(database);
      return { ...database, isOurs: true };
    },
  ]);
}

function table(results) {
  const sizes = [...results.keys()];
  const names = [...new Set(sizes.flatMap((size) => Object.keys(results.get(size))))];
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const head = ["", ...sizes.map((size) => size.toLocaleString("en"))];
  return [
    ...[line(head), line(head.map(() => "---"))],
    ...names.map((name) => line([name, ...sizes.map((size) => results.get(size)[name] ?? "–")])),
  ].join("\n");
}

await main(async () => {
  const options = readOptions();
  await installDependencies();
  const results = new Map();
  for (const [size, open] of await databases(options)) {
    results.set(size, await rowsOf("all of it", async () => measure(size, await open(), options)));
    // Told after each size: whatever becomes of the next, this has been measured.
    say(`\n${table(results)}\n`);
  }
  rmSync(path.join(root, DIST_DIR), { recursive: true, force: true });
});
