import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "./build.mjs";
import { createDisposableDatabase, seed } from "./database.mjs";
import { atEnd } from "./main.mjs";
import { Problem } from "./messages.mjs";
import { freePort } from "./ports.mjs";
import { root } from "./settings.mjs";
import { startTestProvider } from "./test-provider.mjs";
import { startSite } from "./web.mjs";
import { startSiteWithoutProxy } from "./without-proxy.mjs";

const DIST_DIR = ".next-e2e";
const THIRD_LANGUAGE_DIR = ".next-e2e-third-language";

/** A folder for the files of the libraries that is removed at the end. */
function disposableFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "partner-cities-e2e-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Seeds a fresh database on the disposable server, builds the site from it in a folder of its own, so that a running
 * site is not disturbed, and serves it; on request also by a second process without `proxy.ts`, and a second build of it
 * with a third language.
 * @returns {Promise<Record<string, string>>} the settings for the browser tests
 */
export async function startSiteUnderTest(server, { show, withoutProxy = false, thirdLanguage = false }) {
  const database = await createDisposableDatabase(server, "partner_cities_e2e");
  if (!(await seed(database))) throw new Problem("The seed made no first sign-in in an empty database.");
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: database.url,
    AUTH_SECRET: "only-for-tests-only-for-tests-only",
    LANGUAGES: "en,tr",
    AUTH_URL: address,
    SITE_URL: address,
    PORT: String(port),
    DATA_DIR: disposableFolder(),
    ...(await startTestProvider({ siteUrl: address })),
  };
  await build({ distDir: DIST_DIR, env, show });
  const { child } = await startSite({ port, distDir: DIST_DIR, env, quiet: true });
  const sites = {
    BASE_URL: address,
    SITE_PROCESS: String(child.pid),
    BUILD_FOLDER: path.join(root, DIST_DIR),
    ...(thirdLanguage && { THIRD_LANGUAGE_URL: await startThirdLanguage(env, show) }),
    ...(withoutProxy && { WITHOUT_PROXY_URL: await startSiteWithoutProxy({ distDir: DIST_DIR, env }) }),
  };
  // What tests make they remove again, history included, which the site's own role cannot.
  return { ...env, DATABASE_URL: database.ownerUrl, ...sites };
}

/** The site of a network that has switched Ukrainian on, on the same database; answers with its address. */
async function startThirdLanguage(site, show) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const own = { LANGUAGES: "en,tr,uk", AUTH_URL: address, SITE_URL: address, PORT: String(port) };
  const env = { ...site, ...own };
  await build({ distDir: THIRD_LANGUAGE_DIR, env, show });
  await startSite({ port, distDir: THIRD_LANGUAGE_DIR, env, quiet: true });
  return address;
}
