// npm run bench:size -- [3 1000 10000 100000]: fills a database of its own to each size, builds and serves the site, and
// measures it. Nothing here passes or fails.
import { rmSync } from "node:fs";
import path from "node:path";
import { createDisposableDatabase, openDisposableServer, seed } from "../lib/database.mjs";
import { installDependencies } from "../lib/install.mjs";
import { main } from "../lib/main.mjs";
import { Problem, say, step } from "../lib/messages.mjs";
import { freePort } from "../lib/ports.mjs";
import { bin, mustRun, typescript } from "../lib/processes.mjs";
import { root } from "../lib/settings.mjs";
import { startSite } from "../lib/web.mjs";

const SIZES = [3, 1000, 10_000, 100_000];
const DIST_DIR = ".next-bench";

const seconds = async (work) => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};

function readSizes(given) {
  const sizes = given.map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 3))
    throw new Problem("Usage: npm run bench:size -- [numbers of municipalities, from 3]");
  return sizes.length > 0 ? sizes.toSorted((a, b) => a - b) : SIZES;
}

/** The three profiles of the seed are there already. */
const fill = (size, env) =>
  size === 3
    ? Promise.resolve()
    : mustRun("Filling", typescript("db/fill.ts", "--municipalities", String(size - 3)), { env, show: true });

async function measure(size, database) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: database.url,
    AUTH_SECRET: "only-for-measuring-only-for-measuring",
    LANGUAGES: "en,tr",
    ...{ AUTH_URL: address, SITE_URL: address, PORT: String(port), NEXT_DIST_DIR: DIST_DIR },
  };
  step(`${size} municipalities: filling`);
  const filled = await seconds(() => fill(size, env));
  await mustRun("The statistics", typescript("bench/analyze.ts"), {
    env: { ...env, DATABASE_URL: database.ownerUrl },
  });
  step(`${size} municipalities: building`);
  rmSync(path.join(root, DIST_DIR), { recursive: true, force: true });
  const production = { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const built = await seconds(() => mustRun("The build", [...bin("next"), "build"], { env: production }));
  const site = await startSite({ port, distDir: DIST_DIR, env, quiet: true });
  step(`${size} municipalities: measuring`);
  const { stdout } = await mustRun(
    "Measuring",
    typescript("bench/at-size.ts", address, String(site.child.pid)),
    {
      env,
    },
  );
  await site.stop();
  return { ...JSON.parse(stdout), "filling s": filled.toFixed(1), "build s": built.toFixed(1) };
}

await main(async () => {
  const sizes = readSizes(process.argv.slice(2));
  await installDependencies();
  const database = await createDisposableDatabase(await openDisposableServer(), "partner_cities_bench");
  await seed(database);
  const rows = new Map();
  for (const size of sizes) {
    rows.set(size, await measure(size, database));
    say(JSON.stringify({ size, ...rows.get(size) }));
  }
  rmSync(path.join(root, DIST_DIR), { recursive: true, force: true });
  const names = Object.keys(rows.get(sizes[0]) ?? {});
  say(`| | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} |`);
  say(`| --- |${sizes.map(() => " --- |").join("")}`);
  for (const name of names) say(`| ${name} | ${sizes.map((size) => rows.get(size)[name]).join(" | ")} |`);
});
