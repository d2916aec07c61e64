"use client";

import { useEffect, useState } from "react";

/** The id of the part in which the focus is, out of `ids` (separated by spaces); the last one when it has left. */
export function useCurrentPart(ids: string): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const found = ids.split(" ").find((id) => document.getElementById(id)?.contains(target));
      if (found) setCurrent(found);
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [ids]);
  return current;
}
