import "server-only";
import { knownDevice } from "@/features/auth/session/known-device";
import { readClient } from "@/features/auth/sign-in/read-client";

/** The client of the request, with the mark of a browser that the account with this address has used before. */
export const readFrom = async ({ email }: { email: string }) => ({
  ...(await readClient()),
  device: await knownDevice(email),
});
