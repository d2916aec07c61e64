import { existsSync } from "node:fs";

/** Debian's packages and their programs. The first has no window and opens a page in a third of the time. */
export const systemBrowsers = [
  { name: "chromium-headless-shell", path: "/usr/bin/chromium-headless-shell" },
  { name: "chromium", path: "/usr/bin/chromium" },
];

/** The path of the best that is there, or undefined. */
export const systemBrowser = () => systemBrowsers.find(({ path }) => existsSync(path))?.path;

/** How the browser of the tests is started: Playwright's own where it is installed, else the system's. */
export const browserOptions = (chromium) => ({
  executablePath: existsSync(chromium.executablePath()) ? undefined : systemBrowser(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
