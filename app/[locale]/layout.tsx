import "@/app/styles/globals.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Document } from "@/components/document";
import { Refused } from "@/components/missing";
import { NotFoundEverywhere } from "@/components/not-found-everywhere";
import { env } from "@/lib/env";
import { defaultLocale, isLocale, locales } from "@/lib/i18n/locales";
import { missingMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const metadataBase = new URL(env.SITE_URL);
  if (!isLocale(locale)) return { metadataBase, ...missingMetadata(defaultLocale) };
  const network = translator(locale, "site")("network");
  return {
    metadataBase,
    title: { default: network, template: `%s · ${network}` },
    openGraph: { siteName: network, type: "website" },
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  // What is not even written as a language is answered before it comes here; see proxy.ts.
  if (!isLocale(locale)) {
    return (
      <Document lang={defaultLocale}>
        <Refused>
          <NotFoundEverywhere />
        </Refused>
      </Document>
    );
  }
  return <Document lang={locale}>{children}</Document>;
}
