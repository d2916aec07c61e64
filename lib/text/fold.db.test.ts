import { readFileSync } from "node:fs";
import fc from "fast-check";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatRanges, toRanges } from "./code-points";
import { fold } from "./fold";
import { countryLetters } from "./fold-rules";

const url = process.env.TEST_DATABASE_URL;
if (!url)
  throw new Error(
    "TEST_DATABASE_URL is not set: these tests compare fold() with the SQL function in a real PostgreSQL.",
  );

const sql = postgres(url, { max: 1, onnotice: () => {} });
const schema = `fold_test_${process.pid}`;

beforeAll(async () => {
  await sql.unsafe(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}`);
  await sql.unsafe(readFileSync(new URL("../../db/sql/fold.sql", import.meta.url), "utf8"));
});

afterAll(async () => {
  await sql.unsafe(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await sql.end();
});

async function foldInSql(texts: string[], country: string | null): Promise<string[]> {
  const rows = await sql<{ folded: string }[]>`
    SELECT fold(t, ${country}) AS folded FROM unnest(${texts}::text[]) WITH ORDINALITY AS u (t, i) ORDER BY i`;
  return rows.map((row) => row.folded);
}

/** PostgreSQL holds neither NUL nor half a surrogate pair. */
const storable = (text: string) => text.replace(/[\0\p{Surrogate}]/gu, "");

/** Letters that meet each other in rules, with the marks and signs that come between them. */
const SCRIPTS: [script: string, letters: string][] = [
  ["Latin", "aäAÅéıİIłØßþðəħŋſǆ\u0301\u0307\u0327 '’-"],
  ["Greek", "αάΑΆεέΕηήυύΥϋΰὐὔῦοόωϊΐγΓχξμΜπΠντβσς\u0301\u0308\u0313 a'-"],
  ["Cyrillic", "зЗгГґҐєЄїЇйЙюЮяЯиИЬьъЪщЩбългарияЂђЌ\u0301\u0306\u0308 '’ʼ-"],
  ["Armenian", "եԵոււՈՒևԵւվՎբօյղ\u0301 u-"],
  ["Georgian", "აბგᲐᲑკქყჸ -"],
  ["Asian", "한글ᄒ\u1161\u11ab北京ひがカ\u3099हि\u094dन\u093cערבי\u05b7ال\u0654 "],
];
const countries = [null, "", "xx", "ua", ...Object.keys(countryLetters)];

async function agree(unit: fc.Arbitrary<string>) {
  const text = fc.oneof(
    fc.string({ unit, maxLength: 40 }),
    fc.string({ unit, maxLength: 40 }).map((t) => t.normalize("NFD")),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { maxLength: 20 }),
      fc.constantFrom(...countries),
      async (drawn, country) => {
        const texts = drawn.map(storable);
        expect(await foldInSql(texts, country)).toEqual(texts.map((t) => fold(t, country ?? undefined)));
      },
    ),
    { numRuns: 150 },
  );
}

describe("the SQL function fold gives what fold() gives", () => {
  test.each(SCRIPTS)("for %s text", async (_script, letters) => {
    await agree(fc.constantFrom(...letters));
  });

  test("for any code points", () => agree(fc.string({ unit: "binary", minLength: 1, maxLength: 1 })), 30_000);

  test("for any graphemes", () => agree(fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })), 30_000);

  test("for marks upon letters", async () => {
    const mark = fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((c) => /\p{M}/u.test(c));
    const known = fc.constantFrom(
      ..."\u0300\u0301\u0306\u0308\u0315\u0323\u0327\u0338\u0345\u05b7\u0654\u093c\u3099\u0897\u{10d69}",
    );
    await agree(fc.oneof(known, mark, fc.constantFrom(..."aeiıνυαειгиеყեا=<≠")));
  }, 60_000);

  async function differing(last: number, around: (letter: string) => string): Promise<string> {
    const found: number[] = [];
    for (let start = 1; start <= last; start += 4096) {
      const points = Array.from({ length: 4096 }, (_, i) => start + i).filter(
        (point) => point <= last && (point < 0xd800 || point > 0xdfff),
      );
      const texts = points.map((point) => around(String.fromCodePoint(point)));
      const folded = await foldInSql(texts, "UA");
      found.push(...points.filter((_, i) => folded[i] !== fold(texts[i] ?? "", "UA")));
    }
    return formatRanges(toRanges(found));
  }

  test("for every code point", async () => {
    expect(await differing(0x10ffff, (letter) => letter)).toBe("");
  }, 120_000);

  test("for every code point of the living alphabets between letters that have rules", async () => {
    expect(await differing(0x33ff, (letter) => `ο${letter}υ зг${letter}я ${letter}ու${letter}ե`)).toBe("");
  }, 60_000);
});

describe("the SQL function fold", () => {
  test("takes one argument or two, and leaves NULL alone", async () => {
    const [row] =
      await sql`SELECT fold('Bağcılar') AS one, fold('Търново', 'bg') AS two, fold(NULL) AS none, fold('Ж', NULL) AS general`;
    expect(row).toEqual({ one: "bagcilar", two: "tarnovo", none: null, general: "zh" });
  });

  test("serves an index that a query uses", async () => {
    await sql`CREATE TABLE places (name text NOT NULL)`;
    await sql`INSERT INTO places SELECT 'Bağcılar ' || n FROM generate_series(1, 5000) n`;
    await sql`CREATE INDEX ON places (fold(name))`;
    await sql`ANALYZE places`;
    const plan = await sql`EXPLAIN SELECT name FROM places WHERE fold(name) = fold('bagcilar 77')`;
    expect(JSON.stringify(plan)).toContain("Index");
    expect(await sql`SELECT name FROM places WHERE fold(name) = fold('BAGCILAR 77')`).toEqual([
      { name: "Bağcılar 77" },
    ]);
  });

  test("knows no setting of the machine: a Turkish or a nondeterministic collation changes nothing", async () => {
    await sql.unsafe(
      "CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level1', deterministic = false)",
    );
    const [row] = await sql.unsafe(
      `SELECT fold('IŞIK' COLLATE "tr-x-icu") AS turkish, fold('İZMİR ok' COLLATE loose) AS loose`,
    );
    expect(row).toEqual({ turkish: "isik", loose: "izmir ok" });
  });

  test("has only code points in its table that this PostgreSQL knows", async () => {
    const { knownRanges } = await import("./fold-letters");
    const edges = knownRanges
      .flat()
      .map((p) => String.fromCodePoint(p))
      .join("");
    expect(await sql`SELECT unicode_assigned(${edges}) AS known`).toEqual([{ known: true }]);
  });
});
