"use client";

import { useEffect, useRef } from "react";
import { useHydrated } from "@/components/use-hydrated";
import { pathInHash } from "../../editing/field-ids";
import { useGoTo } from "./use-go-to";

/** Opens the field that the address names, as tasks do: `#field-figures-3-observations-0-date`. */
export function OpenField() {
  const latest = useGoTo();
  const goTo = useRef(latest);
  goTo.current = latest;
  const isHydrated = useHydrated();
  useEffect(() => {
    if (!isHydrated) return;
    const open = () => {
      const path = pathInHash(window.location.hash);
      if (path) goTo.current(path);
    };
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, [isHydrated]);
  return null;
}
