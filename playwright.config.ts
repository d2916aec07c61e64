import { chromium, defineConfig, devices } from "@playwright/test";
import { browserOptions } from "./lib/test-browser.mjs";

const desktop = {
  ...devices["Desktop Chrome"],
  launchOptions: browserOptions(chromium),
};

/** Run by `npm run e2e`, which starts the site on a database of its own and sets what is read here, and DATABASE_URL. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/output",
  fullyParallel: true,
  // A test that passes at the second attempt is a defect that nobody looks at.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // An accessibility check of a long page takes seconds on a busy machine.
  timeout: 60_000,
  // As long as for an action: after a click the answer is waited for here. How fast it is, is measured in bench/.
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  // What the tests have to know of the site besides its address.
  metadata: {
    buildFolder: process.env.BUILD_FOLDER,
    siteProcess: process.env.SITE_PROCESS,
    withoutProxy: process.env.WITHOUT_PROXY_URL,
  },
  use: {
    baseURL: process.env.BASE_URL,
    locale: "en-GB",
    timezoneId: "Europe/Istanbul",
    // Recording every test in case it fails takes a fifth of the time: `npm run e2e -- --trace on <spec>` when one does.
    trace: "off",
    screenshot: "only-on-failure",
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
  },
  projects: [
    {
      name: "desktop",
      use: desktop,
      testIgnore: ["**/*.mobile.spec.ts", "**/*.alone.spec.ts", "**/third-language.spec.ts"],
    },
    {
      name: "mobile",
      use: { ...desktop, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
      testMatch: "**/*.mobile.spec.ts",
    },
    // The same site as a network with three languages has it: a build of its own, made when it is asked for.
    ...(process.env.THIRD_LANGUAGE_URL
      ? [
          {
            name: "third language",
            use: { ...desktop, baseURL: process.env.THIRD_LANGUAGE_URL },
            testMatch: "**/third-language.spec.ts",
          },
        ]
      : []),
    ...(process.env.PICTURES ? [{ name: "pictures", use: desktop, testMatch: "**/*.pictures.ts" }] : []),
    // What touches everybody's rights or limits runs when nothing else does; by itself with --no-deps.
    { name: "alone", use: desktop, testMatch: "**/*.alone.spec.ts", dependencies: ["desktop", "mobile"] },
  ],
});
