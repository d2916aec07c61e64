import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isAlive } from "./alive.mjs";
import { Problem } from "./messages.mjs";

function holder(file) {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return 0;
  }
}

/** Linking a finished file makes the lock appear with its holder's number in it, never empty. */
function take(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Lets one command at a time do `work`; a lock whose holder is dead counts for nothing. */
export async function withLock(file, work, { patienceMs = 60_000 } = {}) {
  const until = Date.now() + patienceMs;
  for (;;) {
    if (take(file)) break;
    const pid = holder(file);
    if (pid !== process.pid && !isAlive(pid)) rmSync(file, { force: true });
    else if (Date.now() > until)
      throw new Problem(
        `Another command (process ${pid}) is still starting the database: wait for it or stop it.`,
      );
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
