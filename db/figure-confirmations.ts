import { desc, eq } from "drizzle-orm";
import type { Database, Transaction } from "./client";
import { figureConfirmations as table } from "./schema/editorial";

/** The newest confirmation of each observation that was found still right in a municipality. */
export const readConfirmations = (on: Database | Transaction, municipalityId: string) =>
  on
    .selectDistinctOn([table.figureId, table.observationHash], {
      figureId: table.figureId,
      observationHash: table.observationHash,
      confirmedAt: table.confirmedAt,
      accountId: table.accountId,
      accountName: table.accountName,
    })
    .from(table)
    .where(eq(table.municipalityId, municipalityId))
    .orderBy(table.figureId, table.observationHash, desc(table.confirmedAt));
