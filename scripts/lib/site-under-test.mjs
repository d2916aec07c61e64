import { build } from "./build.mjs";
import { migrate, seed } from "./database.mjs";
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
  const { default: postgres } = await import("postgres");
  const sql = postgres(server.url("postgres"), { max: 1 });
  await sql`create database partner_cities_e2e`;
  await sql.end();
  const url = server.url("partner_cities_e2e");
  await migrate(url);
  if (!(await seed(url))) throw new Problem("The seed made no first sign-in in an empty database.");
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: url,
    AUTH_SECRET: "only-for-tests-only-for-tests-only",
    AUTH_URL: address,
    SITE_URL: address,
    PORT: String(port),
    ...(await startTestProvider({ siteUrl: address })),
  };
  await build({ distDir: DIST_DIR, env, show });
  await startSite({ port, distDir: DIST_DIR, env, quiet: true });
  return { ...env, BASE_URL: address };
}
