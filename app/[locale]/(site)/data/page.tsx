import "@/app/styles/open-data.css";
import type { Metadata, ResolvingMetadata } from "next";
import { notFound } from "next/navigation";
import { OpenDataPage } from "@/features/directory/components/open-data-page";
import { isLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { messagesOf } from "@/lib/i18n/translator";

export const ensureStatic = "navigation";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props, parent: ResolvingMetadata): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, lede } = messagesOf(locale).openData;
  return pageMetadata(locale, { title, description: lede, path: "/data", parent: await parent });
}

export default async function DataPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <OpenDataPage locale={locale} />;
}
