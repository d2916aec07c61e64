import { existsSync } from "node:fs";
import { systemBrowser, systemBrowsers } from "../../lib/test-browser.mjs";
import { Problem, step } from "./messages.mjs";
import { bin, run } from "./processes.mjs";

async function hasOwnBrowser() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

const mayInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

async function installFromSystem() {
  step("Installing a browser for the tests …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run(["update"], { program: "apt-get", env });
  for (const { name, path } of systemBrowsers) {
    await run(["install", "-y", "--no-install-recommends", name], { program: "apt-get", env });
    if (existsSync(path)) return;
  }
}

/** Makes sure that there is a browser for the tests: the system's, or Playwright's own. */
export async function ensureBrowser() {
  if (await hasOwnBrowser()) return;
  const [quickest] = systemBrowsers;
  if (!existsSync(quickest.path) && mayInstall()) await installFromSystem();
  if (systemBrowser()) return;
  step("Installing a browser for the tests …");
  await run([...bin("@playwright/test", "playwright"), "install", "chromium"]);
  // It may end without an error and without a browser.
  if (await hasOwnBrowser()) return;
  throw new Problem(
    "No browser for the tests could be installed: install Chromium with the system's package manager (Debian: apt-get install chromium-headless-shell) and run the command again.",
  );
}
