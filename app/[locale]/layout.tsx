import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Document } from "@/components/document";
import { env } from "@/lib/env";
import { isLocale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const network = translator(locale, "site")("network");
  return {
    metadataBase: new URL(env.SITE_URL),
    title: { default: network, template: `%s · ${network}` },
    openGraph: { siteName: network, type: "website" },
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <Document lang={locale}>{children}</Document>;
}
