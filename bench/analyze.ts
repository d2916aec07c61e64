// What Postgres knows of its tables, brought up to date as it does by itself some minutes after many rows were written.
import { sql } from "@/db/client";

await sql`set statement_timeout = 0`;
await sql`vacuum (analyze)`;
await sql.end();
