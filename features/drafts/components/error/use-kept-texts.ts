"use client";

import { useEffect, useState } from "react";
import { keptTexts } from "../../editing/local-backup";

/**
 * What is kept in this browser; nothing before the page is alive. Read once the editor that stood here has gone, because
 * it keeps the last words as it goes.
 */
export function useKeptTexts(accountId: string | null) {
  const [kept, setKept] = useState<ReturnType<typeof keptTexts>>([]);
  useEffect(() => setKept(keptTexts(accountId)), [accountId]);
  return kept;
}
