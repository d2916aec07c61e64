import { notFound } from "next/navigation";
import { requireEditorOf } from "@/features/auth/gates";
import { exportHistory } from "@/features/drafts/history/export-mutations";
import { getStanding } from "@/features/drafts/history/place-queries";

type Context = { params: Promise<{ country: string; slug: string }> };

/** The history of a municipality, as a file for its archive. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const scope = await requireEditorOf(await params);
  const standing = (await getStanding(scope)) ?? notFound();
  const file = await exportHistory(scope, standing);
  const day = new Date().toISOString().slice(0, 10);
  return new Response(file, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${standing.slug}-history-${day}.json"`,
      "cache-control": "private, no-store",
    },
  });
}
