// Requests per second of a cached profile beside a plain Node server that sends the same bytes from memory, one after
// the other on the same machine: machines differ, the ratio does not.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import autocannon from "autocannon";

const [base = "", page = ""] = process.argv.slice(2);
const SECONDS = 8;
const CONNECTIONS = 16;

const load = (url: string, duration = SECONDS) =>
  autocannon({ url, connections: CONNECTIONS, duration, headers: { "accept-encoding": "identity" } });

const address = new URL(page, base).href;
const response = await fetch(address, { headers: { "accept-encoding": "identity" } });
const body = Buffer.from(await response.arrayBuffer());
const plain = createServer((_, answer) => {
  answer.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": body.length });
  answer.end(body);
});
await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
const plainAddress = `http://127.0.0.1:${(plain.address() as AddressInfo).port}/`;

const results = new Map<string, autocannon.Result>();
for (const [name, url] of [
  ["cached profile", address],
  ["plain server", plainAddress],
] as const) {
  await load(url, 2);
  results.set(name, await load(url));
}
plain.close();

console.table(
  Object.fromEntries(
    [...results].map(([name, { requests, latency, non2xx, errors }]) => [
      name,
      {
        "requests/s": requests.average,
        "p50 ms": latency.p50,
        "p99 ms": latency.p99,
        failed: non2xx + errors,
      },
    ]),
  ),
);
const rate = (name: string) => results.get(name)?.requests.average ?? Number.NaN;
console.log(`${body.length} bytes; ratio ${(rate("cached profile") / rate("plain server")).toFixed(3)}`);
