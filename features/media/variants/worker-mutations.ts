import "server-only";
import { FAILED_PICTURE_QUEUE, PICTURE_QUEUE, UNUSED_FILE_QUEUE } from "@/db/queue";
import type { Work } from "@/db/work";
import { giveUp, makeSizes, removeUnused } from "./mutations";

type FileJob = { hash: string };

const forEach =
  (queue: string, run: (hash: string) => Promise<void>): Work =>
  async (boss) => {
    await boss.work<FileJob>(queue, async (jobs) => {
      for (const { data } of jobs) await run(data.hash);
    });
  };

/** Makes the sizes of new pictures, one picture at a time. */
export const makePictures: Work = async (boss) => {
  await forEach(PICTURE_QUEUE, async (hash) => {
    try {
      await makeSizes(hash);
    } catch (error) {
      // The queue keeps the reason and tries again; whoever runs the site reads it here.
      console.error(`The sizes of the picture ${hash} could not be made:`, error);
      throw error;
    }
  })(boss);
  await forEach(FAILED_PICTURE_QUEUE, giveUp)(boss);
};

/** Removes stored files that are in no library. */
export const removeUnusedFiles = forEach(UNUSED_FILE_QUEUE, removeUnused);
