import { env } from "./env";

/**
 * Asks this server for pages of its own, so that they are rendered and kept before a reader comes. One after the other:
 * a reader who is waiting for one of them comes first.
 */
export async function askForPages(paths: Iterable<string>): Promise<void> {
  for (const path of paths) {
    const response = await fetch(`http://localhost:${env.PORT}${path}`).catch(() => null);
    await response?.arrayBuffer().catch(() => null);
  }
}
