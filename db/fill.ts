// npm run db:fill -- --municipalities 100000: invented profiles of real places, for measuring. Never part of a real site.
import { parseArgs } from "node:util";
import { z } from "zod";
import { env } from "@/lib/env";
import { db } from "./client";
import { describeConnectionError } from "./connection-error";
import { fill } from "./fill/fill";
import { whyNotFill } from "./fill/guard";
import { progress } from "./fill/progress";
import { indicators } from "./schema/network";

const MOST = 130_000;
const usage = `Usage: npm run db:fill -- --municipalities <1 to ${MOST}> [--although-people-work-in-it]`;
const optionsSchema = z.object({
  municipalities: z.coerce.number().int().min(1).max(MOST),
  "although-people-work-in-it": z.boolean().default(false),
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        municipalities: { type: "string" },
        "although-people-work-in-it": { type: "boolean" },
      },
    });
    return optionsSchema.safeParse(values).data ?? null;
  } catch {
    return null;
  }
}

/** What keeps it from being done, as one sentence. */
async function obstacle(isSure: boolean): Promise<string | null> {
  const [known] = await db.select({ key: indicators.key }).from(indicators).limit(1);
  if (!known) return "The database is empty: run npm run db:seed first.";
  const reason = isSure ? null : await whyNotFill();
  return reason && `${reason} Nothing was written; --although-people-work-in-it fills it all the same.`;
}

async function run(options: NonNullable<ReturnType<typeof readOptions>>): Promise<void> {
  const reason = await obstacle(options["although-people-work-in-it"]);
  if (reason) {
    console.error(reason);
    process.exitCode = 1;
    return;
  }
  const startedAt = performance.now();
  const written = await fill(options.municipalities, progress());
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(
    `${written} municipalities written in ${seconds.toFixed(1)} s, ${Math.round(written / seconds)} a second.`,
  );
}

const options = readOptions();
if (!options) {
  console.error(usage);
  process.exitCode = 1;
} else {
  try {
    await run(options);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const sentence = describeConnectionError(cause, env.DATABASE_URL);
    if (!sentence) throw error;
    console.error(sentence);
    process.exitCode = 1;
  } finally {
    await db.$client.end();
  }
}
