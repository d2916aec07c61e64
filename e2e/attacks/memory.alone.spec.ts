import { execFileSync } from "node:child_process";
import { request } from "node:http";
import { env } from "@/lib/env";
import { cookieOf, test } from "../access/world";
import { expect } from "../support/test";

// Alone, because what is looked at is the memory of the one process that all tests ask.

const MEGABYTE = 1024 * 1024;

/** How much memory the site's process has, in megabytes. */
const memory = () =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(test.info().config.metadata.siteProcess)])) / 1024;

/** Sends `megabytes` of nothing and watches the process meanwhile; `announced` says how much it will be. */
function sendNothing(id: string, cookie: string, megabytes: number, announced: boolean) {
  const piece = Buffer.alloc(MEGABYTE);
  const { hostname, port } = new URL(env.SITE_URL);
  return new Promise<{ status: number; most: number }>((resolve, reject) => {
    let [left, most, answered] = [megabytes, 0, 0];
    const sent = request({
      ...{ hostname, port, method: "POST", path: `/api/media/${id}` },
      headers: {
        cookie,
        "content-type": "image/png",
        ...(announced && { "content-length": megabytes * MEGABYTE }),
      },
    });
    const end = () => resolve({ status: answered, most });
    sent.on("response", (response) => {
      answered = response.statusCode ?? 0;
      response.resume().on("end", end);
    });
    // Who has been answered need not be listened to any longer.
    sent.on("error", (error) => (answered ? end() : reject(error)));
    const go = () => {
      while (left > 0) {
        left -= 1;
        most = Math.max(most, memory());
        if (!sent.write(piece)) return void sent.once("drain", go);
      }
      sent.end();
    };
    go();
  });
}

test("100 MB are refused, announced or not, and the server's memory stays as it was", async ({ world }) => {
  const cookie = cookieOf(world, "editor-here") ?? "";
  // What the first request of a kind needs once is not what this is about.
  await sendNothing(world.here.id, cookie, 20, false);
  const before = memory();
  for (const announced of [true, false]) {
    const { status, most } = await sendNothing(world.here.id, cookie, 100, announced);
    expect(status, announced ? "announced" : "in pieces").toBe(413);
    expect(most - before, announced ? "announced" : "in pieces").toBeLessThan(30);
  }
});
