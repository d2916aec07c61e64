"use client";

import { useEffect } from "react";
import type { Saving } from "./use-saving";

/** Lets Ctrl+S, or Cmd+S, save the draft in place of the page. */
export function useSaveKey({ save }: Saving): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      void save("saved");
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [save]);
}
