import "server-only";
import { HANDOVER_QUEUE } from "@/db/queue";
import { everyNight } from "@/db/work";
import { tellOfIdleEditors } from "./mutations";

export const lookForIdleEditors = everyNight(HANDOVER_QUEUE, "27 3", () => tellOfIdleEditors());
