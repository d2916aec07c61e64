import "@/app/styles/globals.css";
import "@/app/styles/versions.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { Document } from "@/components/document";
import { Logo } from "@/components/logo";
import { Neatline } from "@/components/neatline";
import { formatDay } from "@/features/drafts/moment";
import { openPreview } from "@/features/drafts/preview/mutations";
import { getDraftOnPage } from "@/features/drafts/preview/queries";
import { sharedPath } from "@/features/drafts/preview/schema";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { DraftPage } from "../draft-page";
import { LanguageLinks } from "../language-links";
import { readersLocale } from "../locale";

// Answered whole and anew for each request: the draft as it is now, or nothing.
export const instant = false;

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ lang?: string | string[] }> };

// Head and page ask for the same. What opens nothing has been answered by proxy.ts.
const open = cache(async (token: string) => {
  await connection();
  return (await openPreview(token)) ?? notFound();
});

async function languageOf({ searchParams }: Props): Promise<Locale> {
  const { lang } = await searchParams;
  return isLocale(lang) ? lang : readersLocale();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const scope = await open((await props.params).token);
  const locale = await languageOf(props);
  const t = translator(locale, "preview");
  const draft = await getDraftOnPage(scope, locale);
  const name = draft?.page?.profile.names.short || draft?.slug || "";
  return {
    title: `${t("titleOf", { name })} · ${translator(locale, "site")("network")}`,
    robots: { index: false, follow: false, noarchive: true },
    referrer: "no-referrer",
  };
}

export default async function SharedPreview(props: Props) {
  const { token } = await props.params;
  const scope = await open(token);
  const locale = await languageOf(props);
  const draft = (await getDraftOnPage(scope, locale)) ?? notFound();
  const t = translator(locale, "preview");
  return (
    <Document lang={locale}>
      <a href="#content" className="skip-link">
        {translator(locale, "site")("skip")}
      </a>
      <header>
        <Neatline />
        <div className="page flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
          <a href={`/${locale}`} className="site-name">
            <Logo />
            <span>{translator(locale, "site")("network")}</span>
          </a>
          <LanguageLinks shown={locale} wordsIn={locale} addressIn={(lang) => sharedPath(token, lang)} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="site-main">
        <div className="page">
          <p className="version-banner">
            <span>
              <strong>{t("banner.title")}</strong>{" "}
              {t("banner.text", { day: formatDay(draft.savedAt, locale) })}
            </span>
          </p>
          {draft.isArchived && <p className="version-banner">{t("archived")}</p>}
        </div>
        <DraftPage draft={draft} locale={locale} />
      </main>
    </Document>
  );
}
