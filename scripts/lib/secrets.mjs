import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Problem } from "./messages.mjs";
import { dataDir } from "./settings.mjs";

/** Creates the data folder: closed to others, except that they may pass through it where the database user must. */
export function ensureDataDir() {
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/**
 * The secrets of this installation, made once and kept in a file that only its owner can read.
 * @returns {{authSecret: string, databasePassword: string, applicationPassword: string}} `databasePassword` is that of the
 *   embedded database's owner, `applicationPassword` that of the role as which the site runs
 */
export function secrets() {
  ensureDataDir();
  const file = path.join(dataDir, "secrets.json");
  let known = {};
  try {
    known = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Problem(
        `The file ${file} is damaged: restore it from a backup, or delete the folder ${dataDir} to begin anew.`,
      );
    }
    if (error.code !== "ENOENT") throw error;
  }
  const random = () => randomBytes(32).toString("base64url");
  const all = {
    authSecret: known.authSecret ?? random(),
    databasePassword: known.databasePassword ?? random(),
    applicationPassword: known.applicationPassword ?? random(),
  };
  if (Object.keys(all).some((name) => !known[name])) {
    // Written aside and renamed, so that a crash leaves either the old file or the whole new one.
    writeFileSync(`${file}.new`, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return all;
}
