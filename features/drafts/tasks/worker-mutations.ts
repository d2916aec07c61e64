import "server-only";
import { TASK_QUEUE } from "@/db/queue";
import { everyNight, type Work } from "@/db/work";
import { rebuildOutdatedTasks } from "./rebuild-mutations";

/** So many take well below a minute; a job may not take five. */
const PORTION = 500;

/** Makes tasks anew where the rules have changed: when the program starts, which may be another one, and every night. */
export const keepTasks: Work = async (boss) => {
  const another = () => boss.send(TASK_QUEUE, {});
  await everyNight(TASK_QUEUE, "41 3", async () => {
    if ((await rebuildOutdatedTasks(PORTION)) === PORTION) await another();
  })(boss);
  await another();
};
