// Pages that are kept: how fast they are answered, whatever the number of municipalities.
import autocannon from "autocannon";
import { sql } from "@/db/client";
import { ask, base, report } from "./ask";

const CLIENTS = 16;
const SECONDS = 6;

/** "310, 47 / 104": requests per second, the median and the 99th percentile in milliseconds. */
async function load(path: string): Promise<string> {
  await ask(path);
  const url = new URL(path, base).href;
  const { requests, latency, non2xx, errors } = await autocannon({
    ...{ url, connections: CLIENTS, duration: SECONDS },
  });
  if (non2xx + errors > 0) throw new Error(`${path} failed ${non2xx + errors} times`);
  return `${requests.average.toFixed(0)}, ${latency.p50} / ${latency.p99}`;
}

const [largest] = await sql<{ country: string; profile: string }[]>`
  select '/en/' || c.slug as country, '/en/' || c.slug || '/' || min(p.slug) as profile
  from published_profiles p join countries c on c.code = p.country_code
  group by c.slug order by count(*) desc, c.slug limit 1`;
await sql.end();
if (!largest) throw new Error("Nothing is published");
report({
  "list of the largest country, first reader, ms": (await ask(`${largest.country}/all/1`)).toFixed(0),
  "kept profile, requests/s, p50 / p99 ms": await load(largest.profile),
  "kept home page, the same": await load("/en"),
  "kept page of the largest country, the same": await load(largest.country),
});
