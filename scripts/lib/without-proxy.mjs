import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "./ports.mjs";
import { root } from "./settings.mjs";
import { startSite } from "./web.mjs";

const tellWork = pathToFileURL(path.join(root, "scripts/lib/tell-work.mjs")).href;
const FUNCTIONS = path.join("server", "functions-config-manifest.json");

/**
 * Serves a build once more, from a second process that knows nothing of `proxy.ts`, as if a request had found a way
 * past it, and that believes one reverse proxy, so that a test can come from any address. It says in each answer how much
 * work that was.
 * @returns {Promise<string>} its address
 */
export async function startSiteWithoutProxy({ distDir, env }) {
  const copy = `${distDir}-without-proxy`;
  linkBuild(path.join(root, distDir), path.join(root, copy));
  const port = await freePort();
  const options = [process.env.NODE_OPTIONS, `--import=${tellWork}`].filter(Boolean).join(" ");
  const settings = { ...env, PORT: String(port), TRUSTED_PROXIES: "1", NODE_OPTIONS: options };
  await startSite({ port, distDir: copy, env: settings, quiet: true });
  return `http://localhost:${port}`;
}

/** The same files, except for the one in which the build says that there is a proxy. */
function linkBuild(from, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(path.join(to, "server"), { recursive: true });
  const names = ["", "server"].flatMap((folder) =>
    readdirSync(path.join(from, folder)).map((name) => path.join(folder, name)),
  );
  for (const name of names)
    if (!["server", "cache", FUNCTIONS].includes(name))
      symlinkSync(path.join(from, name), path.join(to, name));
  const manifest = JSON.parse(readFileSync(path.join(from, FUNCTIONS), "utf8"));
  if (!manifest.functions["/_middleware"]) throw new Error(`${FUNCTIONS} no longer names the proxy.`);
  delete manifest.functions["/_middleware"];
  writeFileSync(path.join(to, FUNCTIONS), JSON.stringify(manifest));
}
