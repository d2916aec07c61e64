import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TextPageContent } from "@/features/directory/components/text-page";
import { isLocale } from "@/lib/i18n/locales";
import { textPageMetadata } from "@/lib/text-page-metadata";

export const ensureStatic = "navigation";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return textPageMetadata("sources", locale);
}

export default async function SourcesPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <TextPageContent page="sources" locale={locale} />;
}
