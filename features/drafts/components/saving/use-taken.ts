"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { Difference } from "../../versions/compare";

/** What others have written into the form: in which fields, and who; `isOwn` when it was oneself in another window. */
export type Taken = { fields: Difference[]; names: string[]; isOwn: boolean };

/** What was taken in from others since the person was last told. */
export function useTaken() {
  const [taken, setTaken] = useState<Taken | null>(null);
  const times = useRef(0);
  const note = useCallback(({ fields, names, isOwn }: Taken) => {
    if (fields.length === 0) return;
    times.current += 1;
    setTaken((before) => ({
      fields: [...new Map([...(before?.fields ?? []), ...fields].map((f) => [f.key, f])).values()],
      names: [...new Set([...(before?.names ?? []), ...names])],
      isOwn: isOwn && (before?.isOwn ?? true),
    }));
  }, []);
  const forget = useCallback(() => setTaken(null), []);
  /** How often something was taken in: who publishes must have seen it. */
  const count = useCallback(() => times.current, []);
  return useMemo(() => ({ taken, note, forget, count }), [taken, note, forget, count]);
}
