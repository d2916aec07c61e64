import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { networkTag } from "@/features/profiles/cache-tags";
import { memoize } from "@/lib/memo";

/**
 * A word that is another one after every publication in the network, and after some time in any case: a new version of the
 * program writes columns anew without publishing.
 */
async function stateOfNetwork(): Promise<string> {
  "use cache";
  cacheLife("hours");
  cacheTag(networkTag);
  return crypto.randomUUID();
}

type Options<Input> = { limit: number; keyOf: (input: Input) => string };

/**
 * Keeps the latest `limit` answers of `read` in the memory of the process until something is published in the network.
 * For what every search asks for: what `"use cache"` keeps is read from its serialised form each time.
 */
export function remember<Input, Output>(
  read: (input: Input) => Promise<Output>,
  { limit, keyOf }: Options<Input>,
): (input: Input) => Promise<Output> {
  const begin = () => memoize(limit, keyOf, read);
  let state = "";
  let kept = begin();
  return async (input) => {
    // Asked for before anything is read: whatever is published in between makes it another one.
    const current = await stateOfNetwork();
    if (current !== state) [state, kept] = [current, begin()];
    const asked = kept;
    const answer = asked(input);
    // After a failure the next who asks tries again.
    answer.catch(() => {
      if (kept === asked) kept = begin();
    });
    return answer;
  };
}

/** The same of what takes nothing to be read. */
export function rememberOne<Output>(read: () => Promise<Output>): () => Promise<Output> {
  const kept = remember<null, Output>(read, { limit: 1, keyOf: () => "" });
  return () => kept(null);
}
