import { fork } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isAlive } from "../lib/alive.mjs";
import { atEnd, atFarewell } from "../lib/main.mjs";
import { diskFullSentence, Problem } from "../lib/messages.mjs";
import { freePort } from "../lib/ports.mjs";
import { databaseUser } from "./place.mjs";
import { runningServer, stopOrphan } from "./running.mjs";

const USER = "partner";
const START_PATIENCE_MS = 8000;
const keeperFile = fileURLToPath(new URL("./keeper.mjs", import.meta.url));

// UTF-8 and code-point order whatever the machine's locale is; languages bring their own ICU collation.
const INITDB_FLAGS = [
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--lc-collate=C",
  "--lc-ctype=C",
];

const LOCAL_ONLY = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "lc_messages=C",
  "timezone=UTC",
];
/** For databases that are thrown away after a test run: nothing needs to survive a power cut. */
const DISPOSABLE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

const flags = (settings) => settings.flatMap((setting) => ["-c", setting]);

function askKeeper(temporary, message) {
  const keeper = fork(keeperFile, [], {
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: { ...process.env, TMPDIR: temporary },
  });
  const ended = new Promise((resolve) => keeper.once("exit", resolve));
  const answer = new Promise((resolve) => {
    keeper.once("message", resolve);
    void ended.then(() => resolve({ failed: "The database process ended before it was ready." }));
  });
  keeper.send({ start: message });
  return { keeper, ended, answer };
}

function failure(text) {
  const full = diskFullSentence(text);
  if (full) return new Problem(full);
  return new Problem(`The embedded database could not be started:\n${text}`);
}

async function initialise(data, options) {
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const { answer, ended } = askKeeper(options.temporary, {
    ...options.keeper,
    initialise: true,
    databaseDir: unfinished,
    initdbFlags: INITDB_FLAGS,
  });
  const { failed } = await answer;
  await ended;
  if (failed !== undefined) {
    rmSync(unfinished, { recursive: true, force: true });
    throw failure(failed);
  }
  // Whatever interrupts initdb, the folder of this name is a whole database or does not exist.
  renameSync(unfinished, data);
}

async function startOnce(data, options) {
  const port = options.port ?? (await freePort());
  const { keeper, ended, answer } = askKeeper(options.temporary, {
    ...options.keeper,
    databaseDir: data,
    port,
    owner: options.owner,
    postgresFlags: flags([...LOCAL_ONLY, ...(options.disposable ? DISPOSABLE : []), ...options.settings]),
  });
  const { failed } = await answer;
  if (failed !== undefined) return { failed };
  const stop = async () => {
    if (keeper.connected) keeper.send({ stop: true });
    await ended;
  };
  return { port, ended, stop };
}

function checkOwner(data) {
  const uid = process.getuid?.();
  if (uid === undefined || !existsSync(data)) return;
  const expected = uid === 0 ? databaseUser().uid : uid;
  const owner = statSync(data).uid;
  if (owner === expected) return;
  throw new Problem(
    `The database in ${data} was made by another user of this machine (number ${owner}): run the command as that user, or set DATA_DIR to another folder.`,
  );
}

const PASSING = /lock file|in use/i;
const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

/** The server of another living command, if one runs on this data; one whose keeper is gone is stopped. */
async function join(data, owner, url) {
  const running = await runningServer(data, url);
  if (!running) return null;
  const keeper = existsSync(owner) ? Number(readFileSync(owner, "utf8")) : 0;
  if (isAlive(keeper, /keeper/)) return { url: url(running.port), stop: async () => {} };
  await stopOrphan(running.pid);
  return null;
}

/**
 * Starts the Postgres whose data lies in `folder`/postgres, making it first if need be, or joins the one that another
 * command has started there. What it starts it stops at the end of the command; it never stops another command's.
 * @param {{folder: string, library: string, password: string, port?: number, disposable?: boolean, settings?: string[]}} options
 * @returns {Promise<{url: (database: string) => string, ended?: Promise<unknown>, stop: () => Promise<void>}>}
 *   `ended` settles when the server has stopped, asked or not
 */
export async function openServer({ folder, library, password, port, disposable = false, settings = [] }) {
  const data = path.join(folder, "postgres");
  checkOwner(data);
  const temporary = path.join(folder, "tmp");
  mkdirSync(temporary, { recursive: true, mode: 0o711 });
  const root = process.getuid?.() === 0;
  const keeper = { library, user: USER, password, authMethod: "scram-sha-256", createPostgresUser: root };
  const options = {
    temporary,
    port,
    disposable,
    settings,
    owner: path.join(folder, "postgres-keeper"),
    keeper,
  };
  const url = (at) => (database) => `postgres://${USER}:${password}@127.0.0.1:${at}/${database}`;
  try {
    if (!existsSync(data)) await initialise(data, options);
    const until = Date.now() + START_PATIENCE_MS;
    for (;;) {
      const joined = await join(data, options.owner, url);
      if (joined) return joined;
      const started = await startOnce(data, options);
      if (started.failed === undefined) {
        atEnd(started.stop);
        // Whoever starts now must not join a server that is about to go: without its keeper's mark it is an orphan.
        atFarewell(() => rmSync(options.owner, { force: true }));
        return { url: url(started.port), ended: started.ended, stop: started.stop };
      }
      // An earlier server may still be starting or ending, or the port may have been taken in between.
      if (!PASSING.test(started.failed) || Date.now() > until) throw failure(started.failed);
      await pause();
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
