import type { NextRequest } from "next/server";
import { localeCookie, negotiateLocale } from "@/lib/i18n/negotiate";

/** Sends a reader to the home page of their language. */
export function GET(request: NextRequest): Response {
  const locale = negotiateLocale(
    request.headers.get("accept-language"),
    request.cookies.get(localeCookie)?.value,
  );
  return new Response(null, {
    status: 307,
    headers: {
      location: `/${locale}`,
      vary: "accept-language, cookie",
      "cache-control": "private, no-store",
    },
  });
}
