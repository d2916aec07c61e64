import { build } from "./build.mjs";
import { createDisposableDatabase, seed } from "./database.mjs";
import { Problem } from "./messages.mjs";
import { freePort } from "./ports.mjs";
import { startTestProvider } from "./test-provider.mjs";
import { startSite } from "./web.mjs";

const DIST_DIR = ".next-e2e";

/**
 * Seeds a fresh database on the disposable server, builds the site from it in a folder of its own, so that a running
 * site is not disturbed, and serves it.
 * @returns {Promise<Record<string, string>>} the settings for the browser tests
 */
export async function startSiteUnderTest(server, { show }) {
  const database = await createDisposableDatabase(server, "partner_cities_e2e");
  if (!(await seed(database))) throw new Problem("The seed made no first sign-in in an empty database.");
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: database.url,
    AUTH_SECRET: "only-for-tests-only-for-tests-only",
    AUTH_URL: address,
    SITE_URL: address,
    PORT: String(port),
    ...(await startTestProvider({ siteUrl: address })),
  };
  await build({ distDir: DIST_DIR, env, show });
  await startSite({ port, distDir: DIST_DIR, env, quiet: true });
  // What tests make they remove again, history included, which the site's own role cannot.
  return { ...env, DATABASE_URL: database.ownerUrl, BASE_URL: address };
}
