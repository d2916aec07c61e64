import type { SecondFactor } from "@/db/schema/accounts";
import { type Client, startSession as start } from "./sessions";

/** Opens a session for somebody who has shown what is needed, whatever that was. */
export async function startSession(
  account: { id: string; name: string },
  client: Client,
  options: { isNewDevice?: boolean; secondFactor?: SecondFactor | null } = {},
): Promise<string> {
  const sessionId = await start(account, client, { ...options, stillHolds: () => true });
  if (!sessionId) throw new Error("The account may not be entered");
  return sessionId;
}
