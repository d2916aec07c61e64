import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./settings.mjs";

// What a build cannot depend on. Everything else counts, known or not, so that a new folder is never forgotten.
const IGNORED =
  /^(\.git|\.data|\.next.*|\.ci|node_modules|docs|e2e|bench|test-results|playwright-report|coverage|next-env\.d\.ts|.*\.tsbuildinfo|.*\.test\.\w+|.*\.md)$/;

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !IGNORED.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      return entry.isDirectory() ? files(place) : statSync(place).isFile() ? [place] : [];
    });
}

/** A hash of every file that a build may read, of the Node version and of the given settings. */
export function sourceFingerprint(settings, folder = root) {
  const hash = createHash("sha256").update(JSON.stringify([process.version, process.arch, settings]));
  for (const file of files(folder)) {
    const content = readFileSync(file);
    hash.update(`\0${path.relative(folder, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

// People, their sign-ins and what they did leave no trace on public pages, nor do drafts. What was published is named by its
// revision, which never changes, and is written to other tables with it; without this every text of every municipality would be read.
// All other tables, also new ones, count.
const UNBUILT_TABLES = [
  ...["accounts", "grants", "sessions", "audit_log", "rate_limits", "mails", "handovers"],
  ...["municipalities", "revisions", "publications", "address_history", "draft_summaries", "draft_tasks"],
  ...["kept_numbers", "reviews", "review_comments", "preview_links"],
  ...["published_figures", "search_names"],
];
const NAMED_BY = {
  published_profiles: ["municipality_id", "revision_id", "country_code", "slug", "published_at", "version"],
};

/** A hash of all rows that public pages may show: pages built from other content must be built again. */
export async function contentFingerprint(url) {
  const { default: postgres } = await import("postgres");
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const tables = await sql`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all(${UNBUILT_TABLES})
      order by table_name`;
    const hash = createHash("sha256");
    for (const { name } of tables) {
      const row = NAMED_BY[name] ? sql`(${sql(NAMED_BY[name])})::text` : sql`t::text`;
      const [rows] = await sql`select md5(coalesce(string_agg(h, '' order by h), '')) as hash
        from (select md5(${row}) as h from ${sql(name)} as t) as rows`;
      hash.update(`${name}\0${rows.hash}\0`);
    }
    return hash.digest("hex");
  } finally {
    await sql.end({ timeout: 5 });
  }
}
