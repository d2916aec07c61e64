import { connection } from "next/server";
import { canReadNetwork } from "@/features/directory/health-queries";

/** For those who watch the service: 200 when pages can be written and read, 503 when the database cannot be reached. */
export async function GET(): Promise<Response> {
  await connection();
  const isWell = await canReadNetwork();
  return Response.json(
    { status: isWell ? "ok" : "database unavailable" },
    { status: isWell ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
