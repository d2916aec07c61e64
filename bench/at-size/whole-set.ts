// The whole set as one table: when it begins, how long it takes, and what the server holds meanwhile.
import { base, report } from "./ask";
import { memoryDuring } from "./memory";

const [from, asked] = [performance.now(), "/api/v1/dataset.csv"];
let [first, bytes] = [0, 0];
const held = await memoryDuring(async () => {
  const response = await fetch(new URL(asked, base));
  if (!response.ok || !response.body) throw new Error(`${asked} answered ${response.status}`);
  for await (const part of response.body) {
    first ||= performance.now() - from;
    bytes += part.length;
  }
});
report({
  "whole set as CSV, MB": (bytes / 1e6).toFixed(1),
  "its first byte, ms": first.toFixed(0),
  "its last byte, s": ((performance.now() - from) / 1000).toFixed(1),
  "memory before / most / after it, MB": held,
});
