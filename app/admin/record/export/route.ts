import { exportRecord } from "@/features/audit/mutations";
import { recordQuerySchema } from "@/features/audit/schema";
import { requireRecord } from "@/features/auth/gates";
import { recordPath } from "@/features/auth/staff-pages";

/** What an administrator may read of the record, as a table for a spreadsheet program. */
export async function GET(request: Request): Promise<Response> {
  const scope = await requireRecord(recordPath);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const file = await exportRecord(scope, recordQuerySchema.parse(query));
  const day = new Date().toISOString().slice(0, 10);
  return new Response(file, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="partner-cities-record-${day}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
