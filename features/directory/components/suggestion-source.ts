import type { Locale } from "@/lib/i18n/locales";
import type { Suggestions } from "../search/suggestions";

/** Places for what has been typed so far; `null` when they cannot be had, since the form works without. */
export async function fetchSuggestions(
  query: string,
  locale: Locale,
  signal: AbortSignal,
): Promise<Suggestions | null> {
  try {
    const address = `/api/suggest?${new URLSearchParams({ q: query, locale })}`;
    const response = await fetch(address, { signal });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
