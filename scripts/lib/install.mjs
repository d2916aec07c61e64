import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { requireSpace } from "./disk.mjs";
import { step } from "./messages.mjs";
import { mustRun } from "./processes.mjs";
import { root } from "./settings.mjs";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const same = (wanted, found) =>
  found?.version === wanted.version &&
  (!wanted.integrity || !found.integrity || wanted.integrity === found.integrity);

/**
 * Says whether what npm noted as installed is what the lock file demands. Optional packages are those of other
 * operating systems; npm leaves them out.
 * @param {Record<string, object>} locked the `packages` of package-lock.json
 * @param {Record<string, object>} installed the `packages` of node_modules/.package-lock.json
 */
export function isInstalled(locked, installed) {
  const wanted = Object.entries(locked).filter(([place]) => place !== "");
  return (
    wanted.every(
      ([place, entry]) => (entry.optional && !installed[place]) || same(entry, installed[place]),
    ) && Object.keys(installed).every((place) => place in locked)
  );
}

function upToDate() {
  // npm writes its note as the last thing, so a broken-off installation has none.
  const note = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(note)) return false;
  const { packages } = read(path.join(root, "package-lock.json"));
  return (
    isInstalled(packages, read(note).packages) &&
    Object.keys(packages).every((place) => packages[place].optional || existsSync(path.join(root, place)))
  );
}

/** Installs the dependencies exactly as locked, unless they already are. */
export async function installDependencies() {
  if (upToDate()) return;
  await requireSpace(root, 1500, "to install the dependencies");
  step("Installing the dependencies (a minute or two) …");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--include=dev", "--loglevel=warn"];
  const viaNode = npm?.endsWith(".js");
  await mustRun("Installing the dependencies", viaNode ? [npm, ...args] : args, {
    program: viaNode ? process.execPath : "npm",
    shell: !viaNode && process.platform === "win32",
    // A NODE_ENV of production would leave out what the build needs.
    env: { NODE_ENV: "" },
  });
}
