// npm run e2e -- [arguments of playwright test]
import { ensureBrowser } from "../lib/browser.mjs";
import { openDisposableServer } from "../lib/database.mjs";
import { installDependencies } from "../lib/install.mjs";
import { main } from "../lib/main.mjs";
import { bin, startTied } from "../lib/processes.mjs";
import { startSiteUnderTest } from "../lib/site-under-test.mjs";

await main(async () => {
  await installDependencies();
  await ensureBrowser();
  const asked = process.argv.slice(2);
  // A build of its own, which is not made for tests that do not need it.
  const thirdLanguage = asked.every((one) => one.startsWith("-")) || asked.includes("third-language");
  const options = { show: false, withoutProxy: true, thirdLanguage };
  const env = await startSiteUnderTest(await openDisposableServer(), options);
  return startTied([...bin("@playwright/test", "playwright"), "test", ...asked], { env }).ended;
});
