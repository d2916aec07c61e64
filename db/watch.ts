import { env } from "../lib/env";
import { reachServer } from "./reach";

const PATIENCE_MS = 1000;
const ASKED_EVERY_MS = 1000;

// The page cache is loaded by Next itself, outside its bundles: the two meet here.
const shared = globalThis as typeof globalThis & { canRenderPages?: () => Promise<boolean> };

/** Tells the page cache whether there is a database to render pages from; asked at most once a second. */
export function watchDatabase(): void {
  let asked = 0;
  let answer: Promise<boolean> = Promise.resolve(true);
  shared.canRenderPages = () => {
    if (Date.now() - asked > ASKED_EVERY_MS) {
      asked = Date.now();
      answer = reachServer(env.DATABASE_URL, PATIENCE_MS).then(
        () => true,
        () => false,
      );
    }
    return answer;
  };
}
