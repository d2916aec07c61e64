import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "../lib/browser.mjs";
import { openDisposableServer } from "../lib/database.mjs";
import { requireSpace } from "../lib/disk.mjs";
import { installDependencies } from "../lib/install.mjs";
import { main } from "../lib/main.mjs";
import { bold, describeFailure, diskFullSentence, Problem, say, step } from "../lib/messages.mjs";
import { checkMigrations } from "../lib/migrations.mjs";
import { bin, run } from "../lib/processes.mjs";
import { playwrightResults, vitestResults } from "../lib/results.mjs";
import { root } from "../lib/settings.mjs";
import { startSiteUnderTest } from "../lib/site-under-test.mjs";

const results = path.join(root, "test-results");
const failures = [];

/** Does one part and goes on after a failure, so that one run shows everything that is wrong. */
async function part(name, work) {
  const began = Date.now();
  step(name);
  try {
    await work();
  } catch (error) {
    failures.push(name);
    console.error(describeFailure(error));
  }
  say(`  ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

async function program(args, options = {}) {
  const { code, output } = await run(args, { show: true, ...options });
  const full = code === 0 ? null : diskFullSentence(output);
  if (full) throw new Problem(full);
  if (code !== 0) throw new Problem(`It ended with exit code ${code}.`);
}

async function unitAndDatabaseTests(server) {
  const report = path.join(results, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const env = server ? { TEST_DATABASE_URL: server.url("postgres") } : {};
  await program([...bin("vitest"), "run", ...reporters], { env });
}

async function browserTests(server) {
  let env;
  await part("Production build", async () => {
    env = await startSiteUnderTest(server, { show: true, withoutProxy: true, thirdLanguage: true });
  });
  await part("Browser tests", async () => {
    if (!env) throw new Problem("They need the build, which failed.");
    await program([...bin("@playwright/test", "playwright"), "test"], { env });
  });
}

function summary() {
  const tests = [
    vitestResults(path.join(results, "vitest.json")),
    playwrightResults(path.join(results, "playwright.json")),
  ];
  const sum = (key) => tests.reduce((total, counts) => total + counts[key], 0);
  const testParts = ["Unit and database tests", "Browser tests"];
  // A part that failed without a failed test in it must not vanish from the count.
  const silent = failures.filter((name) => {
    const at = testParts.indexOf(name);
    return at < 0 || tests[at].failed === 0;
  });
  const empty = testParts.filter((name, at) => tests[at].passed === 0 && !failures.includes(name));
  for (const name of empty) console.error(`${name}: nothing was run.`);
  if (failures.length > 0) console.error(`\nFailed: ${failures.join(", ")}.`);
  if (sum("skipped") > 0) say(`${sum("skipped")} skipped`);
  const failed = sum("failed") + silent.length + empty.length;
  say(bold(`${sum("passed")} passed, ${failed} failed`));
  return failed === 0 ? 0 : 1;
}

await main(async () => {
  await requireSpace(root, 500, "to verify the project");
  await installDependencies();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await part("Types", async () => {
    await program([...bin("next"), "typegen"]);
    await program([...bin("typescript", "tsc"), "--noEmit"]);
  });
  await part("Lint and format", () =>
    program([...bin("@biomejs/biome", "biome"), "check", "--error-on-warnings", "."]),
  );
  await part("Structure", () => program(["--import", "tsx", "scripts/check-structure.ts"]));
  await part("Unused files, exports and dependencies", () => program(bin("knip")));
  await part("Migrations", checkMigrations);
  let server;
  await part("Test database", async () => {
    server = await openDisposableServer();
  });
  await part("Unit and database tests", () => unitAndDatabaseTests(server));
  await part("Browser", ensureBrowser);
  if (server) await browserTests(server);
  return summary();
});
