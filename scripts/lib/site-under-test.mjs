import path from "node:path";
import { build } from "./build.mjs";
import { migrate, seed } from "./database.mjs";
import { Problem } from "./messages.mjs";
import { freePort } from "./ports.mjs";
import { root } from "./settings.mjs";
import { startSite } from "./web.mjs";
import { startSiteWithoutProxy } from "./without-proxy.mjs";

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
  };
  await build({ distDir: DIST_DIR, env, show });
  await startSite({ port, distDir: DIST_DIR, env, quiet: true });
  return { ...env, BASE_URL: address, BUILD_FOLDER: path.join(root, DIST_DIR) };
}

/**
 * The same for the browser tests, which also ask a process without `proxy.ts`.
 * @returns {Promise<Record<string, string>>} the settings for the browser tests
 */
export async function startSitesUnderTest(server, { show }) {
  const env = await startSiteUnderTest(server, { show });
  const { BASE_URL: _, BUILD_FOLDER: __, ...settings } = env;
  return { ...env, WITHOUT_PROXY_URL: await startSiteWithoutProxy({ distDir: DIST_DIR, env: settings }) };
}
