// npm run bench: measures the production build on a database of its own. Nothing here passes or fails.
import { ensureBrowser } from "../lib/browser.mjs";
import { openDisposableServer } from "../lib/database.mjs";
import { installDependencies } from "../lib/install.mjs";
import { main } from "../lib/main.mjs";
import { step } from "../lib/messages.mjs";
import { mustRun, typescript } from "../lib/processes.mjs";
import { startSiteUnderTest } from "../lib/site-under-test.mjs";

const PROFILE = "/en/turkiye/konak";

await main(async () => {
  await installDependencies();
  await ensureBrowser();
  const env = await startSiteUnderTest(await openDisposableServer(), { show: false });
  for (const [name, file, ...args] of [
    ["Bytes of the public pages", "bench/page-bytes.ts", "/en", "/en/turkiye", PROFILE],
    ["Requests per second of a cached profile", "bench/cached-profile.ts", PROFILE],
    ["From the click on Publish to the public page", "bench/publish-to-live.ts"],
  ]) {
    step(name);
    await mustRun(name, typescript(file, env.BASE_URL, ...args), { env, show: true });
  }
});
