import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { isAlive } from "../lib/alive.mjs";
import { Problem } from "../lib/messages.mjs";

const STOP_PATIENCE_MS = 10_000;

/** The process and port that a data folder's postmaster.pid names, or null when there is none. */
export function readPidFile(text) {
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0 ? { pid, port } : null;
}

const POSTGRES = /postgres/;

/**
 * The server that is using the data folder now, or null; a pid file left by a killed one counts for nothing.
 * @returns {Promise<{pid: number, port: number} | null>}
 */
export async function runningServer(data, url) {
  const pidFile = path.join(data, "postmaster.pid");
  let found = null;
  try {
    found = readPidFile(readFileSync(pidFile, "utf8"));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  if (!found) return null;
  if (!isAlive(found.pid, POSTGRES)) {
    // Postgres itself would take an uncollected dead process, or another with the same number, for a running server.
    rmSync(pidFile, { force: true });
    return null;
  }
  return (await answers(url(found.port)("postgres"), data)) ? found : null;
}

async function answers(url, data) {
  const { default: postgres } = await import("postgres");
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    const [row] = await sql`select current_setting('data_directory') as folder`;
    return row.folder === data;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Ends a Postgres whose keeper was killed: politely, then by the way that recovers from the log at the next start. */
export async function stopOrphan(pid) {
  for (const signal of ["SIGINT", "SIGQUIT"]) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code === "ESRCH") return;
      throw error;
    }
    const until = Date.now() + STOP_PATIENCE_MS;
    while (Date.now() < until) {
      if (!isAlive(pid, POSTGRES)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Problem(`An earlier database (process ${pid}) does not stop: end it and run the command again.`);
}
