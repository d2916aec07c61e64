// How long whoever searches waits when eight do at once: the median and what 95 of 100 do not exceed.
import { askAll, medianAndP95, report } from "./ask";
import { searchPaths, suggestionPaths } from "./searches";

const CLIENTS = 8;
const ROUNDS = 4;

/** Every client begins elsewhere, so that the same is seldom asked twice at once. */
const again = (paths: readonly string[]) =>
  Array.from({ length: ROUNDS }, (_, n) => [...paths.slice(n * 17), ...paths.slice(0, n * 17)]).flat();

// The first answers are those of a program that has not been compiled yet.
await askAll([...searchPaths, ...again(suggestionPaths)], CLIENTS);
report({
  "search, 8 clients, p50 / p95 ms": medianAndP95(await askAll(again(searchPaths), CLIENTS)),
  "suggestions, 8 clients, p50 / p95 ms": medianAndP95(await askAll(again(suggestionPaths), CLIENTS)),
});
