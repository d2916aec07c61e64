import { createHash, randomBytes } from "node:crypto";
import { db } from "@/db/client";
import { accountLinks } from "@/db/schema/credentials";

export type LinkPurpose = NewLink["purpose"];
type NewLink = Omit<typeof accountLinks.$inferInsert, "tokenHash" | "expiresAt"> & { expiresAt?: Date };

/** Writes the row behind a link as the program would, and answers with the secret that the mail would hold. */
export async function createLink({ expiresAt = new Date(Date.now() + 600_000), ...link }: NewLink) {
  const token = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("base64url");
  await db.insert(accountLinks).values({ ...link, tokenHash, expiresAt });
  return token;
}
