import "server-only";
import { isUnavailable } from "@/lib/unavailable";

/** The answer, or "unavailable" when the database does not give one, for a form that keeps what was typed. */
export async function orUnavailable<T>(run: () => Promise<T>): Promise<T | "unavailable"> {
  try {
    return await run();
  } catch (error) {
    if (isUnavailable(error)) return "unavailable";
    throw error;
  }
}
