// How fast a running site answers, whatever the number of its municipalities, and how much memory it takes: one object of
// JSON. Each page is asked for first when nothing keeps it, then again.
import { readFileSync } from "node:fs";
import autocannon from "autocannon";
import { sql } from "@/db/client";

const [base = "", process_ = ""] = process.argv.slice(2);
const CLIENTS = 8;
const SECONDS = 5;
/** So many different profiles are read to see what the first reader of each waits, and what the server keeps. */
const MOST_READ = 2000;
const searches = [
  "konak",
  "paris",
  "sankt",
  "la",
  "saint denis",
  "munchen",
  "novo",
  "villa",
  "kucuk",
  "lake",
  "library",
  "konak market",
];

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const inWords = (times: number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  return `${at(sorted, 0.5)?.toFixed(1)} / ${at(sorted, 0.95)?.toFixed(1)}`;
};

/** Megabytes that the server holds, where the system tells. */
function memory(): string {
  try {
    const status = readFileSync(`/proc/${process_}/status`, "utf8");
    return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024).toFixed(0);
  } catch {
    return "?";
  }
}

async function time(path: string): Promise<number> {
  const from = performance.now();
  const response = await fetch(new URL(path, base));
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return performance.now() - from;
}

/** Milliseconds of each answer, one request at a time. */
async function timeAll(paths: readonly string[]): Promise<number[]> {
  const times = [];
  for (const path of paths) times.push(await time(path));
  return times;
}

/** The same with several clients at once, who ask again and again. */
async function load(path: string): Promise<string> {
  await time(path);
  const { latency, non2xx, errors } = await autocannon({
    url: new URL(path, base).href,
    connections: CLIENTS,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${path} failed ${non2xx + errors} times`);
  return `${latency.p50} / ${latency.p97_5}`;
}

const profiles = (
  await sql<{ path: string }[]>`
    select '/en/' || c.slug || '/' || p.slug as path from published_profiles p join countries c on c.code = p.country_code
    order by md5(p.slug || p.country_code) limit ${MOST_READ}`
).map(({ path }) => path);
const countries = (
  await sql<{ path: string }[]>`
    select '/en/' || c.slug as path from published_profiles p join countries c on c.code = p.country_code
    group by c.slug order by count(*) desc, c.slug limit 1`
).map(({ path }) => path);
await sql.end();
const [country = ""] = countries;

const before = memory();
const result = {
  "home, cached": await load("/en"),
  "largest country, cached": await load(country),
  "its list by name, first reader": inWords(await timeAll([`${country}/all/1`])),
  "search, one client": inWords(await timeAll([...searches, ...searches].map((q) => `/en/search?q=${q}`))),
  "suggestions, one client": inWords(
    await timeAll([...searches, ...searches].map((q) => `/api/suggest?q=${q}&locale=en`)),
  ),
  "profile, first reader": inWords(await timeAll(profiles)),
  "profile, cached": await load(profiles[0] ?? ""),
  "memory before, MB": before,
  "memory after, MB": memory(),
};
console.log(JSON.stringify(result));
