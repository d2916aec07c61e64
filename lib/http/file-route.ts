import { connection } from "next/server";
import { unlessUnavailable } from "../unavailable";

/** For whoever asks while the database cannot be reached: it will be back soon, and nothing may keep this answer. */
export const comeAgain = { "cache-control": "no-store", "retry-after": "30" };

/**
 * The handler of a file that is made of what the database holds, for each request anew. Programs ask for such files: while the
 * database is away they are told to come again, where 500 would tell them that the file is broken.
 */
export const fileRoute =
  <Context>(answer: (request: Request, context: Context) => Promise<Response>) =>
  async (request: Request, context: Context): Promise<Response> => {
    await connection();
    const answered = await unlessUnavailable(() => answer(request, context));
    const text = "The file cannot be made at the moment.";
    return answered ?? new Response(text, { status: 503, headers: comeAgain });
  };
