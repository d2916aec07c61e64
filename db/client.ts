import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

const client = postgres(process.env.DATABASE_URL ?? "", { max: 10 });

export const db = drizzle({ client, casing: "snake_case" });

/** A connection with an open transaction. */
export type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0];
