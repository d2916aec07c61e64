import { z } from "zod";

/** The number of a revision, as far as the database counts. */
export const revisionNumber = z.number().int().min(1).max(2_147_483_647);

/** The same as an address or a form writes it. */
export const writtenRevisionNumber = z.coerce.number().pipe(revisionNumber);
