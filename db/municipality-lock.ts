import { eq } from "drizzle-orm";
import type { Transaction } from "./client";
import { municipalities } from "./schema/profiles";

/** Lets whatever happens to one municipality and its profile happen one after the other, until the transaction ends. */
export const lockMunicipality = (tx: Transaction, id: string) =>
  tx.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.id, id)).for("update");
