"use client";
import { useEffect } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { themeKey } from "./theme-script";

/**
 * For documents that a page draws by itself. When the browser goes on to another such page without loading it anew, the
 * one before is put aside a moment later, and React then takes its attributes off the common <html>: they are set again.
 */
export function KeepLanguage({ lang }: { lang: Locale }) {
  useEffect(() => {
    const html = document.documentElement;
    const restore = () => {
      if (html.lang === lang) return;
      html.lang = lang;
      try {
        const theme = localStorage.getItem(themeKey);
        if (theme) html.dataset.theme = theme;
      } catch {}
    };
    restore();
    const observer = new MutationObserver(restore);
    observer.observe(html, { attributes: true, attributeFilter: ["lang"] });
    return () => observer.disconnect();
  }, [lang]);
  return null;
}
