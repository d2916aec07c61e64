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
  const env = await startSiteUnderTest(await openDisposableServer(), { show: false, withoutProxy: true });
  return startTied([...bin("@playwright/test", "playwright"), "test", ...process.argv.slice(2)], { env })
    .ended;
});
