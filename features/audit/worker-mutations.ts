import "server-only";
import { RECORD_QUEUE } from "@/db/queue";
import { everyNight } from "@/db/work";
import { deleteOldRecords } from "./retention-mutations";

/** Deletes what has been kept for as long as the record is. */
export const shortenRecord = everyNight(RECORD_QUEUE, "47 3", deleteOldRecords);
