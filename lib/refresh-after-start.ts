import { setTimeout as wait } from "node:timers/promises";
import { env } from "./env";
import { startKey } from "./start-key";

const EVERY_MS = 250;
const PATIENCE_MS = 10 * 60 * 1000;

/**
 * Asks this server's own refresh address until it and the database answer. Cache tags can only be expired in a
 * request, and a server that starts has none.
 */
export async function refreshAfterStart(): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (let pause = EVERY_MS; Date.now() < until; pause = Math.min(pause * 2, 10_000)) {
    await wait(pause, undefined, { ref: false });
    const response = await fetch(`http://localhost:${env.PORT}/api/refresh`, {
      method: "POST",
      headers: { authorization: `Bearer ${startKey()}` },
    }).catch(() => null);
    if (response?.ok) return;
  }
  console.error("Pages published since the build could not be refreshed: the database did not answer.");
}
