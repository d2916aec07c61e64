import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { themeScript } from "./theme-script";

/** The outermost markup of every page. The theme is set before anything is painted. */
export function Document({ lang, children }: { lang: Locale; children: ReactNode }) {
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
      </head>
      <body>{children}</body>
    </html>
  );
}
