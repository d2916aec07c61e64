import { Problem } from "./messages.mjs";
import { bin, startTied } from "./processes.mjs";

const START_PATIENCE_MS = 60_000;

async function answers(address) {
  try {
    await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the built site and waits until it answers.
 * @param {{port: number, distDir?: string, env: Record<string, string>, quiet?: boolean}} options
 */
export async function startSite({ port, distDir = ".next", env, quiet = false }) {
  const out = quiet ? "ignore" : "inherit";
  const server = startTied([...bin("next"), "start", "-p", String(port)], {
    env: {
      ...env,
      PORT: String(port),
      NEXT_DIST_DIR: distDir,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    stdio: ["ignore", out, "inherit"],
  });
  let ended = null;
  void server.ended.then((code) => {
    ended = code;
  });
  const until = Date.now() + START_PATIENCE_MS;
  while (!(await answers(`http://127.0.0.1:${port}/`))) {
    if (ended !== null)
      throw new Problem(`The web server stopped while it was starting (exit code ${ended}).`);
    if (Date.now() > until)
      throw new Problem(`The web server did not answer on port ${port} within a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return server;
}
