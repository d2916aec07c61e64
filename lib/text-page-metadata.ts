import type { Metadata } from "next";
import type { Locale } from "./i18n/locales";
import { pageMetadata } from "./i18n/page-metadata";
import { messagesOf } from "./i18n/translator";
import type { TextPage } from "./site-pages";

export function textPageMetadata(page: TextPage, locale: Locale): Metadata {
  const { title, lede } = messagesOf(locale).pages[page];
  return pageMetadata(locale, { title, description: lede, path: `/${page}` });
}
