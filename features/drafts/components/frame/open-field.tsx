"use client";

import { useEffect, useRef } from "react";
import { useHydrated } from "@/components/use-hydrated";
import { locales } from "@/lib/i18n/locales";
import { pathInHash } from "../../editing/field-ids";
import { useGoTo } from "./use-go-to";
import { useView } from "./view";

/**
 * Opens the field that the address names, as tasks do: `#field-figures-3-observations-0-date`. With `?sides` before it, all
 * languages are shown side by side, for who translates.
 */
export function OpenField() {
  const latest = useGoTo();
  const goTo = useRef(latest);
  goTo.current = latest;
  const { setLanguages } = useView();
  const isHydrated = useHydrated();
  useEffect(() => {
    if (!isHydrated) return;
    const open = () => {
      const path = pathInHash(window.location.hash);
      if (!path) return;
      if (new URLSearchParams(window.location.search).has("sides")) setLanguages(locales);
      // The way there depends on which languages are on the page by then.
      requestAnimationFrame(() => goTo.current(path));
    };
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, [isHydrated, setLanguages]);
  return null;
}
