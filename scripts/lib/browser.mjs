import { existsSync } from "node:fs";
import { Problem, step } from "./messages.mjs";
import { bin, run } from "./processes.mjs";

const SYSTEM_CHROMIUM = "/usr/bin/chromium";

async function found() {
  if (existsSync(SYSTEM_CHROMIUM)) return true;
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

/** Makes sure that there is a browser for the tests: the system's, or Playwright's own. */
export async function ensureBrowser() {
  if (await found()) return;
  step("Installing a browser for the tests …");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run(["update"], { program: "apt-get", env });
    await run(["install", "-y", "--no-install-recommends", "chromium"], { program: "apt-get", env });
    if (await found()) return;
  }
  await run([...bin("@playwright/test", "playwright"), "install", "chromium"]);
  // Either tool may end without an error and without a browser.
  if (await found()) return;
  throw new Problem(
    "No browser for the tests could be installed: install Chromium with the system's package manager (Debian: apt-get install chromium) and run the command again.",
  );
}
