import { describeFailure } from "./messages.mjs";

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

const cleanups = [];
const farewells = [];
let ending = null;

/** Registers something to be undone at the end, however the end comes; the latest is undone first. */
export function atEnd(cleanup) {
  cleanups.push(cleanup);
}

/** Registers something to be done the moment that the end is certain, before anything is undone; it takes no time. */
export function atFarewell(say) {
  farewells.push(say);
}

export async function cleanUp() {
  while (farewells.length > 0) farewells.pop()();
  while (cleanups.length > 0) {
    try {
      await cleanups.pop()();
    } catch (error) {
      console.error(describeFailure(error));
      process.exitCode ||= 1;
    }
  }
}

function end(code) {
  ending ??= cleanUp().then(() => process.exit(process.exitCode || code));
  return ending;
}

/**
 * Runs a command to its end: undoes what it started on success, failure and signals alike.
 * `run` resolves to the exit code (nothing means 0); a Problem becomes one sentence and exit code 1.
 */
export async function main(run) {
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => void end(code));
  try {
    await end((await run()) ?? 0);
  } catch (error) {
    // What fails because the command is being stopped is no news.
    if (!ending) console.error(`\n${describeFailure(error)}`);
    await end(1);
  }
}
