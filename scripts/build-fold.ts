/** Writes lib/text/fold-letters.json and db/sql/fold.sql. Run it after a change to a rule, a correction or the library. */
import { writeFileSync } from "node:fs";
import { buildLetters } from "./fold/letters";

writeFileSync("lib/text/fold-letters.json", `${JSON.stringify(buildLetters(), null, 2)}\n`);
// Imported only now: it reads the table that was just written.
const { buildSql } = await import("./fold/sql");
writeFileSync("db/sql/fold.sql", buildSql());
