import { connection, type NextRequest, NextResponse } from "next/server";
import { provider } from "@/features/auth/provider/provider";
import { finishSingleSignOn } from "@/features/single-sign-on/finish";

/** Where the single sign-on provider sends people back to. There is no such address without a provider. */
export async function GET(request: NextRequest): Promise<Response> {
  // Not while the site is being built, where the settings may be others.
  await connection();
  if (!provider) return new NextResponse(null, { status: 404 });
  const location = await finishSingleSignOn(request.nextUrl.searchParams);
  return new NextResponse(null, {
    status: 303,
    headers: { location, "cache-control": "private, no-store", "referrer-policy": "no-referrer" },
  });
}
