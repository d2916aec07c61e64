import { readFileSync } from "node:fs";
import { getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { sql } from "./client";
import * as accounts from "./schema/accounts";
import * as grants from "./schema/grants";
import * as limits from "./schema/limits";
import * as network from "./schema/network";
import * as profiles from "./schema/profiles";

describe("a migrated database", () => {
  it("has every table of the schema", async () => {
    const declared = Object.values({ ...accounts, ...grants, ...limits, ...network, ...profiles })
      .filter((value) => is(value, PgTable))
      .map(getTableName);
    const rows =
      await sql`select table_name as name from information_schema.tables where table_schema = 'public'`;
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(declared));
    expect(declared.length).toBeGreaterThan(5);
  });

  it("keeps text in UTF-8 and knows the collations of the languages", async () => {
    const [row] = await sql`select getdatabaseencoding() as encoding,
      (select array_agg(name order by name collate "tr-x-icu") from unnest(array['Çankaya', 'Konak', 'Cizre']) as name) as names`;
    expect(row).toEqual({ encoding: "UTF8", names: ["Cizre", "Çankaya", "Konak"] });
  });

  it("has the folding function that the tests compare with the program's", async () => {
    const [row] = await sql<
      { source: string }[]
    >`select prosrc as source from pg_proc where proname = 'fold'`;
    const current = readFileSync(new URL("./sql/fold.sql", import.meta.url), "utf8");
    expect(current.includes(row?.source ?? "nothing"), "db/sql/fold.sql needs a migration").toBe(true);
  });

  it("ends a statement that runs for too long", async () => {
    const [row] = await sql`show statement_timeout`;
    expect(row?.statement_timeout).toBe("8s");
  });
});
