import { describeConnectionError } from "../../db/connection-error";

/** What the operator can mend, in one sentence. */
export class Refused extends Error {}

/** Runs a command of the operator upon the database; what it throws becomes one sentence where it can be one. */
export function runAsOperator(run: () => Promise<void>): void {
  run().catch(async (error: unknown) => {
    const sentence = await explain(error);
    console.error(sentence ?? error);
    process.exitCode = 1;
  });
}

/** One sentence for what the person can mend; what remains is a fault of the program and keeps its trace. */
async function explain(error: unknown): Promise<string | null> {
  if (error instanceof Refused) return error.message;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { env } = await import("../../lib/env");
  return describeConnectionError(cause, env.DATABASE_URL);
}

/** Reads the arguments with `read`; what it cannot read is refused with the usage. */
export function reading<T>(read: () => T, usage: string): T {
  try {
    return read();
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message.split(". ")[0] : error}. Usage: ${usage}`);
  }
}
