// How Postgres finds what every kind of search asks for: the plans, one file for each search in bench/plans, and a line for
// each with the time that the database took. Plans that read the whole of a large table are reported.
import "./outside-of-next";
import { mkdirSync, writeFileSync } from "node:fs";
import { db, sql } from "@/db/client";
import { countAllFitting } from "@/features/directory/places/queries";
import { listFitting } from "@/features/directory/search/page-queries";
import { findByWords } from "@/features/directory/search/queries";
import { findMunicipalities } from "@/features/directory/search/result-queries";
import { readSearch } from "@/features/directory/search/search-params";
import { queryWords } from "@/features/directory/search/words";
import { slugify } from "@/lib/text/fold";

const folder = new URL("plans/", import.meta.url);
const large = [
  "published_profiles",
  "search_names",
  "search_texts",
  "published_figures",
  "municipalities",
  "revisions",
];

/** As addresses of the results page ask; those that begin with "suggest" as somebody types. */
const searches = `
suggest q=s
suggest q=sa
suggest q=san
suggest q=saint
suggest q=munchen
suggest q=munchn
q=konak
q=paris
q=s
q=saint
q=sankt polten
q=munchn
q=thesaloniki
q=hodmezovasarhelj
q=paris texas
q=london ontario
q=italy
q=municipality
q=library
q=meadow birds
q=konak market
q=okullarin cevresindeki
q=museum of crafts
q=water rome
q=zzzqqq xxyyzz
q=s&country=mt
q=san&status=candidate_city&indicator=staff
q=municipality&country=is
q=market&updated=month
q=market&population=1000000-&language=tr
-
country=fr
country=fr&page=200
country=mt&status=candidate_city
status=associated_city&indicator=staff&indicator=established
population=unknown
language=uk
updated=month
updated=month&country=de&sort=name
sort=name
sort=updated&country=it
sort=name&status=candidate_city
page=500`
  .trim()
  .split("\n");

type Asked = { query: string; params: unknown[] };
const session = (
  db as unknown as { session: { logger: { logQuery: (query: string, params: unknown[]) => void } } }
).session;

async function asked(run: () => Promise<unknown>): Promise<Asked[]> {
  const list: Asked[] = [];
  const { logger } = session;
  session.logger = { logQuery: (query, params) => void list.push({ query, params }) };
  await run();
  session.logger = logger;
  return list;
}

const now = new Date();

function search(line: string): Promise<unknown> {
  const isSuggestion = line.startsWith("suggest ");
  const given = new URLSearchParams(isSuggestion ? line.slice("suggest ".length) : line === "-" ? "" : line);
  const params = readSearch(
    Object.fromEntries([...new Set(given.keys())].map((key) => [key, given.getAll(key)])),
  );
  const words = queryWords(given.get("q") ?? "");
  if (isSuggestion) return findMunicipalities(words, 6);
  return findByWordsOrFilters(words, params);
}

async function findByWordsOrFilters(words: string[], params: ReturnType<typeof readSearch>) {
  if (words.length > 0) return findByWords(words, params, "en", now);
  const { total } = await countAllFitting({ filters: params.filters, day: now.toISOString().slice(0, 10) });
  return listFitting(params.filters, params, total, "en", now);
}

async function planOf({ query, params }: Asked): Promise<{ text: string; ms: number }> {
  const rows = await sql.unsafe<{ "QUERY PLAN": string }[]>(
    `explain (analyze, buffers) ${query}`,
    params as never[],
  );
  const text = rows.map((row) => row["QUERY PLAN"]).join("\n");
  const times = [...text.matchAll(/^(?:Planning|Execution) Time: ([\d.]+) ms$/gm)];
  return { text, ms: times.reduce((sum, [, ms]) => sum + Number(ms), 0) };
}

mkdirSync(folder, { recursive: true });
for (const line of searches) {
  await search(line);
  const queries = await asked(() => search(line));
  const plans: (Asked & Awaited<ReturnType<typeof planOf>>)[] = [];
  for (const each of queries) plans.push({ ...each, ...(await planOf(each)) });
  const ms = plans.reduce((sum, plan) => sum + plan.ms, 0);
  const whole = large.filter((table) => plans.some(({ text }) => text.includes(`Seq Scan on ${table}`)));
  const name = slugify(line) || "all";
  const text = plans.map(({ query, text: plan }) => `${query.trim()}\n\n${plan}`).join("\n\n———\n\n");
  writeFileSync(new URL(`${name}.txt`, folder), `${line}\n\n${text}\n`);
  console.log(`${ms.toFixed(1).padStart(8)} ms  ${line}${whole.length > 0 ? `  READS ALL OF ${whole}` : ""}`);
}
await sql.end();
