import "server-only";
import { PUBLISHED_QUEUE } from "@/db/queue";
import { everyNight, type Work } from "@/db/work";
import { rewriteOutdated } from "./rebuild-mutations";

/** So many take well below a minute; a job may not take five. */
const PORTION = 500;

/** Writes what visitors read anew where another program has written it: when the program starts, and every night. */
export const keepPublished: Work = async (boss) => {
  const another = () => boss.send(PUBLISHED_QUEUE, {});
  await everyNight(PUBLISHED_QUEUE, "51 3", async () => {
    if ((await rewriteOutdated(PORTION)) === PORTION) await another();
  })(boss);
  await another();
};
