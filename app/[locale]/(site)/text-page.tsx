import type { Metadata, ResolvingMetadata } from "next";
import { notFound } from "next/navigation";
import type { TextPage } from "@/components/site-pages";
import { TextPageContent } from "@/features/directory/components/text-page";
import { isLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { messagesOf } from "@/lib/i18n/translator";

export type Props = { params: Promise<{ locale: string }> };

/** The head of a page of plain text. */
export async function textPageMetadata(
  page: TextPage,
  { params }: Props,
  parent: ResolvingMetadata,
): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, lede } = messagesOf(locale).pages[page];
  return pageMetadata(locale, { title, description: lede, path: `/${page}`, parent: await parent });
}

/** The body of a page of plain text. */
export async function TextPageBody({ page, params }: Props & { page: TextPage }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <TextPageContent page={page} locale={locale} />;
}
