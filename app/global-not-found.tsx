import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { Document } from "@/components/document";
import { NotFoundEverywhere } from "@/components/not-found-everywhere";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export const metadata: Metadata = {
  title: locales.map((locale) => translator(locale, "errors")("notFoundMeta")).join(" · "),
};

export default function GlobalNotFound() {
  return (
    <Document lang={defaultLocale}>
      <NotFoundEverywhere />
    </Document>
  );
}
