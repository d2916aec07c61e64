import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** What a process was started with; empty for a dead one that nobody has collected yet, null when it cannot be seen. */
function commandLine(pid) {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return null;
  }
}

/**
 * Says whether a process runs and, where that can be seen, is the one that was meant: numbers are used again, and
 * in a container without an init process the killed stay in the table.
 */
export function isAlive(pid, meant = /./s) {
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return false;
  const line = commandLine(pid);
  return line === null || meant.test(line);
}
