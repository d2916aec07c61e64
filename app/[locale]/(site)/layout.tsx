import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site-footer";
import { SiteHeader } from "@/components/site-header";
import { openSearchPath, openSearchType } from "@/features/directory/opensearch";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** The shell of every public page. Pages bring what stands inside `main`. */
export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <>
      <link
        rel="search"
        type={openSearchType}
        href={openSearchPath(locale)}
        title={translator(locale, "openSearch")("shortName")}
      />
      <SiteHeader locale={locale} />
      <main id="content" tabIndex={-1} className="site-main">
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
