import "server-only";
import { headers } from "next/headers";
import { clientAddress } from "@/lib/client-address";

/** From where the request comes, and what its browser says it is. The address is null where nobody knows it. */
export async function readClient(): Promise<{ address: string | null; userAgent: string }> {
  const userAgent = ((await headers()).get("user-agent") ?? "").slice(0, 300);
  return { address: clientAddress(), userAgent };
}
