// A crawler that reads profiles that nobody has read yet, 20,000 of them where there are so many: how long each takes, and what
// the server keeps of them.
import { sql } from "@/db/client";
import { askAll, percentile, report } from "./ask";
import { memoryDuring } from "./memory";

const [, , , , most = "20000"] = process.argv;
const CLIENTS = 4;

const rows = await sql<{ path: string }[]>`
  select '/' || language || '/' || c.slug || '/' || p.slug as path
  from published_profiles p join countries c on c.code = p.country_code
  cross join (values ('en'), ('tr')) languages (language)
  order by md5(p.slug || p.country_code), language limit ${Number(most)}`;
await sql.end();

const from = performance.now();
let times: number[] = [];
const held = await memoryDuring(async () => {
  times = await askAll(
    rows.map(({ path }) => path),
    CLIENTS,
  );
});
const seconds = (performance.now() - from) / 1000;
const each = [50, 95].map((percent) => percentile(times, percent).toFixed(0)).join(" / ");
report({
  "profiles read by a crawler": rows.length,
  "profiles a second, first readers": Math.round(rows.length / seconds),
  "first reader of a profile, p50 / p95 ms": each,
  "memory before / most / after the crawler, MB": held,
});
