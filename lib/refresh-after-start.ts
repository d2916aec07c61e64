import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { askForPages } from "./ask-for-pages";
import { env } from "./env";
import { startKey } from "./start-key";

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 10_000;
const answerSchema = z.object({ pages: z.array(z.string()) });

/**
 * Asks this server's own refresh address until it and the database answer, however long that takes: until then visitors
 * may be shown the state of the build. Cache tags can only be expired in a request, and a server that starts has none.
 * Then asks for the pages that the answer names.
 */
export async function refreshAfterStart(): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    await wait(pause, undefined, { ref: false });
    const response = await fetch(`http://localhost:${env.PORT}/api/refresh`, {
      method: "POST",
      headers: { authorization: `Bearer ${startKey()}` },
    }).catch(() => null);
    if (!response?.ok) continue;
    const { pages } = answerSchema.parse(await response.json());
    return askForPages(pages);
  }
}
