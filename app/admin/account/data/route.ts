import { takeOwnData } from "@/features/accounts/own/mutations";
import { requireOwn } from "@/features/auth/gates";
import { accountPath } from "@/features/auth/paths";

/** What is kept about the person who is signed in, as a file. */
export async function GET(): Promise<Response> {
  const scope = await requireOwn(accountPath);
  const data = await takeOwnData(scope);
  const day = new Date().toISOString().slice(0, 10);
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="partner-cities-account-${day}.json"`,
      "cache-control": "private, no-store",
    },
  });
}
