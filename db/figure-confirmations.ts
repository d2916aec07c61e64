import { desc, inArray } from "drizzle-orm";
import type { Database, Transaction } from "./client";
import { figureConfirmations as table } from "./schema/editorial";

/** The newest confirmation of each observation that was found still right in a municipality. */
export const readConfirmations = (on: Database | Transaction, municipalityId: string) =>
  readConfirmationsOf(on, [municipalityId]);

/** The same in several municipalities. */
export const readConfirmationsOf = (on: Database | Transaction, municipalityIds: readonly string[]) =>
  on
    .selectDistinctOn([table.municipalityId, table.figureId, table.observationHash], {
      municipalityId: table.municipalityId,
      figureId: table.figureId,
      observationHash: table.observationHash,
      confirmedAt: table.confirmedAt,
      accountId: table.accountId,
      accountName: table.accountName,
    })
    .from(table)
    .where(inArray(table.municipalityId, [...municipalityIds]))
    .orderBy(table.municipalityId, table.figureId, table.observationHash, desc(table.confirmedAt));
